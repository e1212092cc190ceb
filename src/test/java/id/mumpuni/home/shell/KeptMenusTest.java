package id.mumpuni.home.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.shared.MenuItem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class KeptMenusTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    @Autowired
    KeptMenus menus;

    @Test
    void aKeptMenuStillShowsWhereThePersonIsAndWhatWaits() {
        assertThat(menus.html("side", INDONESIAN, shell(false, 3)))
                .contains("href=\"/skp\"", ">3<")
                .doesNotContain("aria-current");
        assertThat(menus.html("side", INDONESIAN, shell(true, 4))).contains("aria-current=\"page\"", ">4<");
        assertThat(menus.html("side", INDONESIAN, shell(true, null))).doesNotContain("class=\"n\"");
    }

    @Test
    void eachLanguageHasItsOwn() {
        assertThat(menus.html("side", INDONESIAN, shell(false, null))).contains("Kinerja saya");
        assertThat(menus.html("side", Locale.ENGLISH, shell(false, null))).doesNotContain("Kinerja saya");
    }

    @Test
    void theSameEntriesAreDrawnOnce() {
        assertThat(menus.html("phone", INDONESIAN, shell(false, 1)))
                .isSameAs(menus.html("phone", INDONESIAN, shell(false, 1)));
    }

    @Test
    void withoutEntriesForThePhoneThereIsNoBar() {
        Shell empty = new Shell(null, "light", "id", null, 0, () -> Shell.Entries.NONE, List.of());

        assertThat(menus.html("quick", INDONESIAN, empty)).isEmpty();
    }

    private static Shell shell(boolean current, @Nullable Integer waiting) {
        MenuItem item =
                new MenuItem(MenuItem.Group.OWN, 1, "workplans.menu.mine", "target-arrow", "/skp", waiting, true);
        var group = new Shell.Group("MenuItem.Group.OWN", List.of(new Shell.Item(item, current)));
        return new Shell(null, "light", "id", null, 0, () -> new Shell.Entries(List.of(group), List.of()), List.of());
    }
}
