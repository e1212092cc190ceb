package id.mumpuni.home;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.SignedIn;
import id.mumpuni.shared.MenuItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts {@link Shell} into the model of every page, so no controller has to. */
@ControllerAdvice
class ShellAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ShellAdvice.class);

    private final CurrentActor currentActor;
    private final MenuMemory menu;
    private final Appearance appearance;
    private final Assets assets;
    private final String city;

    ShellAdvice(
            CurrentActor currentActor,
            MenuMemory menu,
            Appearance appearance,
            Assets assets,
            @Value("${mumpuni.city-name}") String city) {
        this.currentActor = currentActor;
        this.menu = menu;
        this.appearance = appearance;
        this.assets = assets;
        this.city = city;
    }

    /** Templates may not name a bean in an address, so the addresses of the assets come with the model. */
    @ModelAttribute("assets")
    Assets assets() {
        return assets;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        @Nullable SignedIn person = currentActor.signedIn().orElse(null);
        List<MenuItem> items = person == null ? List.of() : items(request);
        return new Shell(
                person == null ? null : person.actor().employeeId(),
                person == null ? "" : person.displayName(),
                groups(items, request.getRequestURI()),
                appearance.theme(request),
                LocaleContextHolder.getLocale().getLanguage(),
                city);
    }

    /** An error page must show even if the database is gone. */
    private List<MenuItem> items(HttpServletRequest request) {
        try {
            return menu.items(request);
        } catch (DataAccessException unreachable) {
            LOG.warn("no menu: the database does not answer", unreachable);
            return List.of();
        }
    }

    private static List<Shell.MenuGroup> groups(List<MenuItem> items, String path) {
        return Stream.of(MenuItem.Group.values())
                .map(group -> new Shell.MenuGroup(
                        "MenuItem.Group." + group,
                        items.stream()
                                .filter(item -> item.group() == group)
                                .sorted(Comparator.comparingInt(MenuItem::order))
                                .map(item -> Shell.Entry.of(item, path))
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }
}
