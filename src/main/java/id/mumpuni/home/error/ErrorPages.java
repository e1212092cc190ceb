package id.mumpuni.home.error;

import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.TypedText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * What an error page may say: the status, a short number that is also in the log, and the sentence of a broken rule.
 * Never an exception's own message.
 */
@Component
class ErrorPages extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String REFERENCE = ErrorPages.class.getName();

    /** Without letters and digits that are mistaken for each other when read out. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 6;
    private static final int SERVER_ERROR = 500;

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (exception instanceof RuleViolation rule) {
            request.setAttribute("rule", rule);
        }
        return super.resolveException(request, response, handler, exception);
    }

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> known =
                super.getErrorAttributes(request, ErrorAttributeOptions.of(ErrorAttributeOptions.Include.STATUS));
        String reference = reference(request);
        known.put("reference", reference);
        Object rule = request.getAttribute("rule", RequestAttributes.SCOPE_REQUEST);
        if (rule != null) {
            known.put("rule", rule);
        }
        known.put("typed", request instanceof NativeWebRequest web ? typed(web) : List.of());
        known.put("expired", isOldForm(request));
        log(reference, known.get("status"), getError(request));
        return known;
    }

    private static List<String> typed(NativeWebRequest request) {
        HttpServletRequest refused = request.getNativeRequest(HttpServletRequest.class);
        return refused == null ? List.of() : TypedText.of(refused);
    }

    /** The right is there, but the form is too old: its token is not the session's. */
    private static boolean isOldForm(WebRequest request) {
        return request.getAttribute(WebAttributes.ACCESS_DENIED_403, RequestAttributes.SCOPE_REQUEST)
                instanceof CsrfException;
    }

    private static String reference(WebRequest request) {
        if (request.getAttribute(REFERENCE, RequestAttributes.SCOPE_REQUEST) instanceof String known) {
            return known;
        }
        StringBuilder reference = new StringBuilder();
        ThreadLocalRandom.current()
                .ints(LENGTH, 0, LETTERS.length())
                .forEach(at -> reference.append(LETTERS.charAt(at)));
        request.setAttribute(REFERENCE, reference.toString(), RequestAttributes.SCOPE_REQUEST);
        return reference.toString();
    }

    private static void log(String reference, @Nullable Object status, @Nullable Throwable error) {
        if (status instanceof Integer code && code >= SERVER_ERROR) {
            LOG.error("error page {} with status {}", reference, code, error);
        } else {
            LOG.info(
                    "error page {} with status {}: {}",
                    reference,
                    status,
                    error == null ? "-" : error.getClass().getName());
        }
    }
}
