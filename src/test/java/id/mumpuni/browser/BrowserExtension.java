package id.mumpuni.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test its own {@link Browsing} on the one browser, and looks at what went wrong in the pages. */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(BrowserExtension.class);
    private static final Path PICTURES = Path.of("target", "browser");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.executable()
                .map(found -> ConditionEvaluationResult.enabled("uses " + found))
                .orElseGet(() -> ConditionEvaluationResult.disabled(
                        "no Chromium on the PATH: install it, or name it with -Dmumpuni.test.chromium"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(HERE).computeIfAbsent(Browsing.class, key -> browsing(context), Browsing.class);
    }

    private static Browsing browsing(ExtensionContext context) {
        Chromium chromium =
                context.getRoot().getStore(HERE).computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        return new Browsing(chromium.browser(), "http://localhost:" + port);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Browsing browsing = context.getStore(HERE).get(Browsing.class, Browsing.class);
        if (browsing == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            browsing.picture(PICTURES, context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName());
        } else {
            browsing.assertNothingWentWrong();
        }
    }
}
