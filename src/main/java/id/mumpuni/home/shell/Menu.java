package id.mumpuni.home.shell;

import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The signed-in person's menu. Its counters cost queries, so a session keeps it for half a minute. */
@Component
class Menu {

    private static final Logger LOG = LoggerFactory.getLogger(Menu.class);
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final String IN_SESSION = Menu.class.getName();
    private static final Comparator<MenuItem> ORDER =
            Comparator.comparing(MenuItem::group).thenComparingInt(MenuItem::order);

    private final ObjectProvider<MenuSource> sources;
    private final Clock clock;

    Menu(ObjectProvider<MenuSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    private record Kept(Instant until, List<MenuItem> items) {}

    List<MenuItem> of(HttpSession session) {
        Instant now = clock.instant();
        if (session.getAttribute(IN_SESSION) instanceof Kept kept && now.isBefore(kept.until())) {
            return kept.items();
        }
        List<MenuItem> items = collect();
        session.setAttribute(IN_SESSION, new Kept(now.plus(KEPT), items));
        return items;
    }

    /** What was just done may have changed what waits. */
    static void forget(HttpSession session) {
        session.removeAttribute(IN_SESSION);
    }

    /** An error page must come even while the database is away: then without a menu. */
    private List<MenuItem> collect() {
        try {
            return sources.stream()
                    .flatMap(source -> source.items().stream())
                    .sorted(ORDER)
                    .toList();
        } catch (DataAccessException away) {
            LOG.warn("the menu could not be read", away);
            return List.of();
        }
    }
}
