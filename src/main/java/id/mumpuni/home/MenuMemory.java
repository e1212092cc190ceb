package id.mumpuni.home;

import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * A session's menu with its counters, kept for half a minute so that reading lists costs no statement for it; anything
 * the person changes (any request that is not a GET) counts anew.
 */
@Component
class MenuMemory {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final String KEY = MenuMemory.class.getName();

    private final List<MenuSource> sources;
    private final Clock clock;

    MenuMemory(List<MenuSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    private record Kept(List<MenuItem> items, Instant at, Locale locale) implements Serializable {}

    List<MenuItem> items(HttpServletRequest request) {
        HttpSession session = request.getSession();
        Instant now = clock.instant();
        if (session.getAttribute(KEY) instanceof Kept kept
                && now.isBefore(kept.at().plus(FRESH))) {
            if (request.getMethod().equals("GET")) {
                return kept.items();
            }
        }
        List<MenuItem> items =
                sources.stream().flatMap(source -> source.items().stream()).toList();
        session.setAttribute(KEY, new Kept(items, now, request.getLocale()));
        return items;
    }
}
