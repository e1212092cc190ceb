package id.mumpuni.home.rendering;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads a variable, or what its parts without arguments answer ({@code row.id()}), without the expression language:
 * nearly all that our lists write is of this kind, and there the language took most of the time. Anything else, and
 * anything that is not one of our own types, is left to the language with all its restrictions.
 */
class PathEvaluator implements IStandardVariableExpressionEvaluator {

    private static final Pattern PATH = Pattern.compile("[a-z]\\w*(\\.[a-z]\\w*\\(\\))*");
    private static final Pattern NOT_A_VARIABLE =
            Pattern.compile("(param|session|application|execInfo|true|false|null|and|or|not)\\b.*");
    private static final String OWN_TYPES = "id.mumpuni.";
    private static final int MOST_PATHS = 10_000;
    private static final List<String> NO_PATH = List.of();

    private static final ClassValue<Map<String, Optional<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private record Answer(boolean known, @Nullable Object value) {}

    private static final Answer UNKNOWN = new Answer(false, null);

    private final Map<String, List<String>> paths = new ConcurrentHashMap<>();
    private final IStandardVariableExpressionEvaluator language = SPELVariableExpressionEvaluator.INSTANCE;

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        if (!expression.getUseSelectionAsRoot() && !execution.getPerformTypeConversion()) {
            Answer answer = follow(context, path(expression.getExpression()));
            if (answer.known()) {
                return answer.value();
            }
        }
        return language.evaluate(context, expression, execution);
    }

    private List<String> path(String expression) {
        List<String> known = paths.get(expression);
        if (known != null) {
            return known;
        }
        List<String> path = PATH.matcher(expression).matches()
                        && !NOT_A_VARIABLE.matcher(expression).matches()
                ? List.of(expression.replace("()", "").split("\\."))
                : NO_PATH;
        if (paths.size() < MOST_PATHS) {
            paths.put(expression, path);
        }
        return path;
    }

    private static Answer follow(IExpressionContext context, List<String> path) {
        if (path.isEmpty()) {
            return UNKNOWN;
        }
        Object value = context.getVariable(path.get(0));
        for (int step = 1; step < path.size(); step++) {
            if (value == null || !value.getClass().getName().startsWith(OWN_TYPES)) {
                return UNKNOWN;
            }
            Optional<Method> method = method(value.getClass(), path.get(step));
            if (method.isEmpty()) {
                return UNKNOWN;
            }
            value = call(method.get(), value);
        }
        return new Answer(true, value);
    }

    private static Optional<Method> method(Class<?> type, String name) {
        return METHODS.get(type).computeIfAbsent(name, unknown -> {
            try {
                Method method = type.getMethod(name);
                method.setAccessible(true); // a public part of a type that only its package knows
                return Optional.of(method);
            } catch (NoSuchMethodException e) {
                return Optional.empty();
            }
        });
    }

    private static @Nullable Object call(Method method, Object target) {
        try {
            return method.invoke(target);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
