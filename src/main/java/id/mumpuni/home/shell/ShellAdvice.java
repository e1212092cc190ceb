package id.mumpuni.home.shell;

import id.mumpuni.home.rules.Names;
import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.people.SignedIn;
import id.mumpuni.shared.AnnouncementSource;
import id.mumpuni.shared.MenuItem;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The one place that gives every page its frame. */
@ControllerAdvice
class ShellAdvice {

    private final CurrentActor current;
    private final Menu menu;
    private final Preferences preferences;
    private final Assets assets;
    private final CityName city;
    private final AnnouncementSource announcements;

    ShellAdvice(
            CurrentActor current,
            Menu menu,
            Preferences preferences,
            Assets assets,
            CityName city,
            AnnouncementSource announcements) {
        this.current = current;
        this.menu = menu;
        this.preferences = preferences;
        this.assets = assets;
        this.city = city;
        this.announcements = announcements;
    }

    /** Templates may not name a bean in an address, so the addresses of the assets come with the model. */
    @ModelAttribute("assets")
    Assets assets() {
        return assets;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        Preference preference = preferences.of(request);
        HttpSession session = request.getSession(false);
        SignedIn person = current.signedIn().orElse(null);
        int idle = person == null || session == null ? 0 : session.getMaxInactiveInterval();
        return new Shell(
                describe(person),
                preference.themeName(),
                preference.language(),
                city.get(),
                idle,
                SingletonSupplier.of(() -> entries(person, session, path(request))),
                person == null ? List.of() : announcements.shownNow());
    }

    private Shell.Entries entries(@Nullable SignedIn person, @Nullable HttpSession session, String path) {
        if (person == null) {
            return Shell.Entries.NONE;
        }
        List<MenuItem> items = session == null ? List.of() : menu.of(session);
        return new Shell.Entries(groups(person.actor(), items, path), top(items));
    }

    /** On an error page the address that was asked for, not that of the error page. */
    private static String path(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original instanceof String uri ? uri : request.getRequestURI();
    }

    private static Shell.@Nullable Person describe(@Nullable SignedIn person) {
        if (person == null) {
            return null;
        }
        List<String> roles = person.actor().roles().stream()
                .sorted()
                .map(role -> "Role." + role.name())
                .toList();
        String name = person.displayName();
        return new Shell.Person(person.actor().employeeId().toString(), name, Names.initials(name), roles);
    }

    private static List<Shell.Group> groups(Actor actor, List<MenuItem> items, String path) {
        String here = here(items, path);
        Map<MenuItem.Group, List<Shell.Item>> sorted = new TreeMap<>();
        for (MenuItem item : items) {
            if (item.group() == MenuItem.Group.TOP) {
                continue;
            }
            sorted.computeIfAbsent(item.group(), group -> new ArrayList<>())
                    .add(new Shell.Item(item, item.href().equals(here)));
        }
        return sorted.entrySet().stream()
                .map(entry -> new Shell.Group(label(entry.getKey(), actor), entry.getValue()))
                .toList();
    }

    private static List<Shell.Item> top(List<MenuItem> items) {
        return items.stream()
                .filter(item -> item.group() == MenuItem.Group.TOP)
                .map(item -> new Shell.Item(item, false))
                .toList();
    }

    /** The entry that leads closest to the page. */
    private static String here(List<MenuItem> items, String path) {
        String best = "";
        for (MenuItem item : items) {
            String href = item.href();
            boolean leadsHere = path.equals(href) || (href.length() > 1 && path.startsWith(href + "/"));
            if (leadsHere && href.length() > best.length()) {
                best = href;
            }
        }
        return best;
    }

    private static String label(MenuItem.Group group, Actor actor) {
        if (group != MenuItem.Group.MANAGE) {
            return "MenuItem.Group." + group;
        }
        if (actor.has(Role.PERSONNEL_OFFICER)) {
            return "MenuItem.Group.MANAGE";
        }
        if (actor.has(Role.UNIT_PERSONNEL_OFFICER)) {
            return "MenuItem.Group.MANAGE.unit";
        }
        return actor.has(Role.AUDITOR) ? "MenuItem.Group.MANAGE.audit" : "MenuItem.Group.MANAGE.system";
    }
}
