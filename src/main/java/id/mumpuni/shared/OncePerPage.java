package id.mumpuni.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Facts for which a page and its guard both ask: read once while somebody only looks. A request that changes something
 * reads them again each time.
 */
public final class OncePerPage {

    private static final String KEPT = OncePerPage.class.getName();

    private OncePerPage() {}

    /** @param question a record with everything that the answer depends on */
    public static <T> T read(Record question, Class<T> type, Supplier<T> answer) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
                || !request.getRequest().getMethod().equals("GET")) {
            return answer.get();
        }
        return type.cast(kept(request).computeIfAbsent(question, first -> answer.get()));
    }

    @SuppressWarnings("unchecked")
    private static Map<Record, Object> kept(ServletRequestAttributes request) {
        Map<Record, Object> kept =
                (Map<Record, Object>) request.getAttribute(KEPT, ServletRequestAttributes.SCOPE_REQUEST);
        if (kept == null) {
            kept = new HashMap<>();
            request.setAttribute(KEPT, kept, ServletRequestAttributes.SCOPE_REQUEST);
        }
        return kept;
    }
}
