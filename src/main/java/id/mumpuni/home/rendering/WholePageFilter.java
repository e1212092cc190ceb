package id.mumpuni.home.rendering;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends a page in one piece. The template engine flushes what it wrote, which with the server's own compression costs a
 * second packet and, at the level that cannot be set there, more than the page's SQL.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WholePageFilter extends OncePerRequestFilter {

    /** Named, and not with a weight of zero, which means "anything but this". */
    private static final Pattern GZIP = Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = new WholePage(response);
        chain.doFilter(request, page);
        page.send(acceptsGzip(request));
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        for (String accepted : Collections.list(request.getHeaders("Accept-Encoding"))) {
            if (GZIP.matcher(accepted).find()) {
                return true;
            }
        }
        return false;
    }
}
