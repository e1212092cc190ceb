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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens what each role's menu and its pages link to, and checks every kind of page once in both languages, both themes
 * and at three widths. The pages of the main job, with something in them, are checked on their way in {@link
 * JourneyBrowserTest}.
 */
@BrowserTest
class CrawlBrowserTest {

    private static final int MOST_PAGES = 80;

    /** What each role must come across; a menu that lost an entry would leave its page unseen. */
    private static final Map<Role, List<String>> PAGES = Map.of(
            Role.EMPLOYEE,
            List.of("/direktori", "/unit", "/kata-sandi", "/bantuan"),
            Role.UNIT_PERSONNEL_OFFICER,
            List.of("/papan-evaluasi/{id}", "/periode", "/akun", "/akun/lembar-kode", "/delegasi", "/kepala-unit"),
            Role.PERSONNEL_OFFICER,
            List.of(
                    "/papan-evaluasi/{id}",
                    "/periode/baru",
                    "/impor",
                    "/garis-penilaian",
                    "/penilai-keliru",
                    "/pejabat/baru",
                    "/akun"),
            Role.AUDITOR,
            List.of("/papan-evaluasi/{id}", "/periode", "/jejak-perubahan", "/peran"),
            Role.ADMINISTRATOR,
            List.of("/akun", "/akun/{id}", "/peran", "/jejak-perubahan"));

    /** Kinds of pages that an earlier role has shown in full; later roles get the short check. */
    private static final Set<String> SEEN = new LinkedHashSet<>();

    @Autowired
    TestPeople people;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void thePagesBeforeSignInAreInOrder(Browsing browsing) {
        Page page = browsing.open(Browsing.Screen.DESKTOP);
        var check = new PageCheck();
        page.navigate("/masuk");
        check.inIndonesian(page);
        PageCheck.changeLanguage(page, "en");
        page.navigate("/masuk");
        check.inEnglish(page);
        assertThat(check.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
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
                    check.inIndonesian(page);
                } else {
                    check.structure(page, "id");
                }
            }
        }
        PageCheck.changeLanguage(page, "en");
        for (String path : first) {
            open(page, path, role, check);
            check.inEnglish(page);
        }
        assertThat(check.problems()).as("problems for %s", role).isEmpty();
        assertThat(kinds)
                .as("pages of %s", role)
                .contains("/", "/skp", "/direktori")
                .containsAll(PAGES.get(role));
    }

    private static void open(Page page, String path, Role role, PageCheck check) {
        Response response = page.navigate(path);
        if (response.status() != 200) {
            check.problem(page, "answers " + response.status() + " to " + role);
        }
    }

    private String someone(Role role) {
        String name = role.name().replace('_', ' ');
        UUID unit = people.unit("Bidang " + name, people.unit("Dinas " + name));
        people.employee("Wira " + name, unit);
        UUID head = people.head("Ratna " + name, unit);
        if (role == Role.UNIT_PERSONNEL_OFFICER) {
            jdbc.sql("INSERT INTO role_grant (employee_id, role, unit_id) VALUES (?, ?, ?)")
                    .params(head, role.name(), unit)
                    .update();
        }
        boolean granted = role == Role.EMPLOYEE || role == Role.UNIT_PERSONNEL_OFFICER;
        return granted ? accounts.open(head) : accounts.open(head, role);
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

    private static String kind(String path) {
        return PageCheck.kind(URI.create(path).getPath());
    }
}
