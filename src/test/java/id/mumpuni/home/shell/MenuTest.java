package id.mumpuni.home.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpSession;

class MenuTest {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    private final MockHttpSession session = new MockHttpSession();
    private int asked;

    @Test
    void aSessionKeepsItsMenuForHalfAMinute() {
        menu(NOON).of(session);
        menu(NOON.plus(Duration.ofSeconds(29))).of(session);
        assertThat(asked).isEqualTo(1);

        menu(NOON.plus(Duration.ofSeconds(30))).of(session);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void whatThePersonDoesCountsAnew() {
        menu(NOON).of(session);
        Menu.forget(session);
        menu(NOON).of(session);

        assertThat(asked).isEqualTo(2);
    }

    @Test
    void itIsSortedByGroupAndOrder() {
        assertThat(menu(NOON).of(session)).extracting(MenuItem::href).containsExactly("/periode", "/", "/skp", "/tim");
    }

    @Test
    void withoutTheDatabaseThereIsNoMenuButAPage() {
        assertThat(new Menu(
                                sources(() -> {
                                    throw new DataAccessResourceFailureException("away");
                                }),
                                Clock.systemUTC())
                        .of(session))
                .isEmpty();
    }

    private Menu menu(Instant now) {
        return new Menu(
                sources(() -> {
                    asked++;
                    return List.of(
                            item(MenuItem.Group.TEAM, 1, "/tim"),
                            item(MenuItem.Group.OWN, 2, "/skp"),
                            item(MenuItem.Group.OWN, 1, "/"),
                            item(MenuItem.Group.MANAGE, 1, "/periode"));
                }),
                Clock.fixed(now, ZoneId.of("Asia/Jakarta")));
    }

    private static MenuItem item(MenuItem.Group group, int order, String href) {
        return new MenuItem(group, order, "home.menu", "home", href, null, true);
    }

    private static org.springframework.beans.factory.ObjectProvider<MenuSource> sources(MenuSource source) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("source", source);
        return beans.getBeanProvider(MenuSource.class);
    }
}
