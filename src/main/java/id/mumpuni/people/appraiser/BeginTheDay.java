package id.mumpuni.people.appraiser;

import id.mumpuni.people.Days;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The first request of a day finds the line of that day, before anybody is asked who they are and what they may. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BeginTheDay extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(BeginTheDay.class);

    private final Days days;

    BeginTheDay(Days days) {
        this.days = days;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            days.begin();
        } catch (RuntimeException failed) {
            LOG.error("the day could not be begun; the lines of yesterday go on", failed);
        }
        chain.doFilter(request, response);
    }
}
