package id.mumpuni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Role;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Opens what each role's menu and its pages link to in the demo city, and checks every kind of page once in both
 * languages, both themes and at three widths.
 */
@BrowserTest
class CrawlBrowserTest {

    private static final int MOST_PAGES = 60;

    /** Kinds of pages that an earlier role has shown in full; later roles get the short check. */
    private static final Set<String> SEEN = new LinkedHashSet<>();

    @Autowired
    TestPeople people;

    @Autowired
    TestAccounts accounts;

    @Test
    void thePagesBeforeSignInAreInOrder(Browsing browsing) {
        Page page = browsing.open(Browsing.Screen.DESKTOP);
        var check = new PageCheck();
        page.navigate("/masuk");
        inIndonesian(check, page);
        changeLanguage(page);
        page.navigate("/masuk");
        inEnglish(check, page);
        assertThat(check.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "UNIT_PERSONNEL_OFFICER")
    void thePagesOfARoleAreInOrder(Role role, Browsing browsing) {
        Page page = browsing.signedIn(Browsing.Screen.DESKTOP, someone(role), TestAccounts.PASSWORD);
        var check = new PageCheck();
        Set<String> kinds = new LinkedHashSet<>();
        List<String> first = new ArrayList<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty() && kinds.size() < MOST_PAGES) {
            String path = waiting.poll();
            if (kinds.add(kind(path))) {
                open(page, path, role, check);
                waiting.addAll(links(page));
                if (SEEN.add(kind(path))) {
                    first.add(path);
                    inIndonesian(check, page);
                } else {
                    check.structure(page, "id");
                }
            }
        }
        changeLanguage(page);
        for (String path : first) {
            open(page, path, role, check);
            inEnglish(check, page);
        }
        assertThat(check.problems()).as("problems for %s", role).isEmpty();
        assertThat(kinds).as("pages of %s", role).hasSizeGreaterThan(2);
    }

    private static void open(Page page, String path, Role role, PageCheck check) {
        Response response = page.navigate(path);
        if (response.status() != 200) {
            check.problem(page, "answers " + response.status() + " to " + role);
        }
    }

    private String someone(Role role) {
        UUID unit = people.unit("Bidang " + role);
        people.employee("Wira " + role, unit);
        UUID head = people.head("Ratna " + role, unit);
        return role == Role.EMPLOYEE ? accounts.open(head) : accounts.open(head, role);
    }

    private static void inIndonesian(PageCheck check, Page page) {
        check.structure(page, "id");
        check.accessible(page, "light, 1280 px");
        PageCheck.theme(page, "dark");
        check.accessible(page, "dark, 1280 px");
        check.fits(page, 360);
        check.accessible(page, "dark, 360 px");
        check.fits(page, 320);
        page.setViewportSize(1280, 900);
    }

    private static void inEnglish(PageCheck check, Page page) {
        check.structure(page, "en");
        check.fits(page, 360);
        check.accessible(page, "light, 360 px, English");
        page.setViewportSize(1280, 900);
    }

    private static void changeLanguage(Page page) {
        page.waitForNavigation(
                () -> page.evaluate(
                        "() => { const b = document.querySelector('button[name=language][value=en]'); b.form.requestSubmit(b) }"));
    }

    private static List<String> links(Page page) {
        List<?> found = (List<?>) page.evaluate("() => [...document.querySelectorAll('a[href]')]"
                + ".filter(a => a.origin === location.origin && !a.hasAttribute('download'))"
                + ".map(a => a.pathname + a.search)");
        return found.stream()
                .map(String.class::cast)
                .filter(path -> !path.matches("/(assets|webjars)/.*|.*\\.(pdf|xlsx|csv)(\\?.*)?|.*[?&]lang=.*"))
                .toList();
    }

    /** Pages that differ only in whom they are about, or in the part of a list that they show, are of one kind. */
    private static String kind(String path) {
        return URI.create(path).getPath().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "{id}");
    }
}
