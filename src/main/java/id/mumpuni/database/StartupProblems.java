package id.mumpuni.database;

import id.mumpuni.shared.StartupProblem;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says what stopped the start in one sentence, in Indonesian and in English: nobody is asked to read a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupProblems implements FailureAnalyzer {

    private final Environment settings;

    StartupProblems(Environment settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            StartupProblem problem = problem(cause);
            if (problem != null) {
                return new FailureAnalysis(text(problem, Locale.ROOT), text(problem, Locale.ENGLISH), failure);
            }
        }
        return null;
    }

    private @Nullable StartupProblem problem(Throwable cause) {
        if (cause instanceof StartupProblem problem) {
            return problem;
        }
        if (cause instanceof PortInUseException busy) {
            return new StartupProblem("database.port-in-use", busy.getPort(), "server.port");
        }
        if (cause instanceof SQLException refused && refused.getSQLState() != null) {
            return problem(refused, refused.getSQLState());
        }
        return null;
    }

    private @Nullable StartupProblem problem(SQLException refused, String state) {
        if (state.equals("53100") || DataFolder.isFull(refused.getMessage())) {
            return new StartupProblem(refused, "database.server-disk-full", server());
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return new StartupProblem(refused, "database.unreachable", server());
        }
        if (state.startsWith("28")) {
            return new StartupProblem(refused, "database.sign-in-refused", server());
        }
        return state.equals("3D000") ? new StartupProblem(refused, "database.not-found", server()) : null;
    }

    /** Without what may follow the address, such as a password. */
    private String server() {
        String url = settings.getProperty("spring.datasource.url", settings.getProperty("mumpuni.data-dir", ""));
        return url.replaceFirst("^jdbc:postgresql:/*", "")
                .replaceFirst("\\?.*", "")
                .replaceFirst("^[^/@]*@", "");
    }

    private static String text(StartupProblem problem, Locale locale) {
        Object[] arguments = problem.arguments();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = String.valueOf(arguments[i]);
        }
        String file = "messages." + problem.code().substring(0, problem.code().indexOf('.'));
        ResourceBundle texts = ResourceBundle.getBundle(
                file, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(problem.code()), locale).format(arguments);
    }
}
