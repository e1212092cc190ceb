package id.mumpuni.home.rendering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafView;

/** A page whose variables lie in one map, and not below the wrappers that filters lay around the request. */
class PageView extends ThymeleafView {

    @Override
    public void render(
            @Nullable Map<String, ?> model, HttpServletRequest request, @Nullable HttpServletResponse response)
            throws Exception {
        super.render(model, new Variables(request), response);
    }

    /**
     * The engine keeps each variable of a loop as an attribute of the request and asks for it thousands of times. What has
     * a dot in its name is no variable but something that filters and the server agree on, and goes to the request.
     */
    private static final class Variables extends HttpServletRequestWrapper {

        private final Map<String, Object> kept = new HashMap<>();

        Variables(HttpServletRequest request) {
            super(request);
            for (String name : Collections.list(request.getAttributeNames())) {
                if (isVariable(name)) {
                    kept.put(name, request.getAttribute(name));
                }
            }
        }

        private static boolean isVariable(String name) {
            return name.indexOf('.') < 0;
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            Object value = kept.get(name);
            return value != null || isVariable(name) ? value : super.getAttribute(name);
        }

        @Override
        public Enumeration<String> getAttributeNames() {
            var names = Collections.list(super.getAttributeNames());
            names.removeIf(Variables::isVariable);
            names.addAll(kept.keySet());
            return Collections.enumeration(names);
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            if (!isVariable(name)) {
                super.setAttribute(name, value);
            } else if (value == null) {
                kept.remove(name);
            } else {
                kept.put(name, value);
            }
        }

        @Override
        public void removeAttribute(String name) {
            if (isVariable(name)) {
                kept.remove(name);
            } else {
                super.removeAttribute(name);
            }
        }
    }
}
