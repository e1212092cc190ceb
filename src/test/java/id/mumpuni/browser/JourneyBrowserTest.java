package id.mumpuni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.mumpuni.TestPeople;
import id.mumpuni.documents.TestPdf;
import id.mumpuni.integration.SiasnFiles;
import id.mumpuni.people.Role;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The main job, from the export files of a city to the signed document of people in one of its units: at a desk, on a
 * phone, and without script.
 */
@BrowserTest
class JourneyBrowserTest {

    private static final int PEOPLE = 300;
    private static final int IN_THE_TEAM = 2;
    /** The pages of the main job, with something in them, that must be seen in both languages, themes and widths. */
    private static final List<String> PAGES = List.of(
            "/impor/{id}",
            "/periode/{id}",
            "/periode/{id}/capaian",
            "/papan-evaluasi/{id}",
            "/papan-evaluasi/{id}/pegawai",
            "/skp/{id}",
            "/skp/{id}/hasil",
            "/skp/{id}/revisi",
            "/persetujuan-skp",
            "/persetujuan-skp/{id}",
            "/penilaian-diri/{id}",
            "/penilaian-bawahan",
            "/penilaian-bawahan/{id}",
            "/penilaian-bawahan/banding",
            "/penilaian-bawahan/tinjau",
            "/hasil/{id}");

    private final PageCheck check = new PageCheck();

    record Team(UUID unit, String unitName, UUID head) {}

    record Member(UUID id, String name, String number, String login) {}

    @Autowired
    TestPeople people;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE", "WITHOUT_SCRIPT"})
    void aUnitOfAnImportedCityIsAppraisedFromTheFilesToTheDocument(Browsing.Screen screen, Browsing browsing) {
        String officer =
                accounts.open(people.employee("Petugas BKD", people.unit("BKPSDM " + screen)), Role.PERSONNEL_OFFICER);
        var desk = browsing.signedIn(screen, officer, TestAccounts.PASSWORD);
        if (teams().isEmpty()) {
            SiasnFiles.write(folder, new SiasnFiles.CityOptions(PEOPLE, 7, "Kota Uji", LocalDate.now(clock)));
            new ImportPage(desk).importAll(folder);
            check.everyWay(desk);
        }
        Team team = teams().get(0);
        String period = "Triwulan di " + screen;
        new PeriodWizard(desk).open(period, starts(), ends(), team.unit(), team.unitName());

        look(
                screen,
                desk,
                "/periode",
                "main a[href^='/periode/']:not([href$='/baru']):not([href$='/kebijakan'])",
                "main a[href$='/capaian']");
        look(screen, desk, "/papan-evaluasi?periode=" + period(period), "main a.btn-primary[href^='/papan-evaluasi/']");
        List<Member> members = members(team);
        for (Member member : members) {
            var plan = new WorkPlanPages(browsing.signedIn(screen, member.login(), TestAccounts.PASSWORD));
            plan.start();
            plan.addResult("Terselesaikannya layanan oleh " + member.name(), "Jumlah berkas selesai", "480 berkas");
            plan.addResult("Tersusunnya laporan bulanan", "Laporan tepat waktu", "12 laporan");
            plan.writeAnnex();
            look(screen, plan.page(), "/skp", "main a[href^='/skp/']", "main a[href$='/hasil']", "p.eyebrow a");
            plan.submit();
        }
        var head = browsing.signedIn(screen, accounts.open(team.head()), TestAccounts.PASSWORD);
        look(screen, head, "/persetujuan-skp", "main a[href^='/persetujuan-skp/']");
        members.forEach(member -> new WorkPlanPages(head).agreeWith(member.name()));

        for (Member member : members) {
            var self = new SelfAssessmentPage(browsing.signedIn(screen, member.login(), TestAccounts.PASSWORD));
            self.open(period).fill(List.of("Selesai 500 berkas", "Terkirim 12 laporan"), "Contoh nyata");
            if (screen.script()) {
                self.isKeptByItself("Contoh nyata");
            }
            look(screen, self.page(), null);
            self.submit();
            look(screen, self.page(), "/skp", "main a[href^='/skp/']", "main a[href$='/revisi']");
        }
        look(screen, head, "/penilaian-bawahan", "main a[href*='/banding']");
        look(
                screen,
                head,
                "/penilaian-bawahan",
                "main a.who",
                "main a[href^='/penilaian-bawahan/']:not([href*='tinjau']):not([href*='banding'])");
        rate(screen, new TeamRatingPage(head).open(), members);
        look(screen, head, "/penilaian-bawahan", "main a[href*='/tinjau']");

        for (Member member : members) {
            var result = new ResultPage(browsing.signedIn(screen, member.login(), TestAccounts.PASSWORD));
            result.open(period);
            look(screen, result.page(), null);
            String document = TestPdf.text(result.acknowledge().document());
            assertThat(bare(document)).contains(bare(member.name()), member.number());
            assertThat(bare(document))
                    .contains(
                            bare("Terselesaikannya layanan oleh " + member.name()),
                            bare("Tersusunnya laporan bulanan"),
                            bare("Jumlah berkas selesai"),
                            bare("480 berkas"),
                            bare("Selesai 500 berkas"),
                            bare("Terkirim 12 laporan"),
                            bare("BAIK"));
        }
        String explained = TestPdf.text(
                new ResultPage(browsing.signedIn(screen, members.get(0).login(), TestAccounts.PASSWORD))
                        .open(period)
                        .document());
        assertThat(bare(explained)).contains(bare("Melampaui target"), bare("Ikut pelatihan analisis data"));
        if (screen == Browsing.Screen.DESKTOP) {
            assertThat(check.problems()).isEmpty();
            assertThat(check.seen()).containsAll(PAGES);
        }
    }

    /** Each kind of page once, at the desk: the address, or the page as it stands, then one link after the other. */
    private void look(Browsing.Screen screen, Page page, @Nullable String address, String... links) {
        if (screen != Browsing.Screen.DESKTOP) {
            return;
        }
        if (address != null) {
            page.navigate(address);
        }
        lookOnce(page);
        for (String link : links) {
            page.navigate(page.locator(link).first().getAttribute("href"));
            lookOnce(page);
        }
    }

    private void lookOnce(Page page) {
        if (!check.seen().contains(PageCheck.kind(URI.create(page.url()).getPath()))) {
            check.everyWay(page);
        }
    }

    private UUID period(String name) {
        return jdbc.sql("SELECT id FROM appraisal_period WHERE name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }

    private LocalDate starts() {
        LocalDate today = LocalDate.now(clock);
        return today.withMonth((today.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
    }

    private LocalDate ends() {
        return starts().plusMonths(3).minusDays(1);
    }

    private static void rate(Browsing.Screen screen, TeamRatingPage rating, List<Member> members) {
        String first = members.get(0).name();
        String second = members.get(1).name();
        if (screen == Browsing.Screen.DESKTOP) {
            rating.rateByKeyboard(first, 3, 2).rateByKeyboard(second, 2, 2);
        } else {
            rating.rateByHand(first, "ABOVE", "MEETS")
                    .rateByHand(second, "MEETS", "MEETS")
                    .save();
        }
        rating.explain(first, "Melampaui target dengan mutu terjaga", "Ikut pelatihan analisis data");
        rating.signAll(members.size());
    }

    /** Units whose head appraises exactly so many people, and which nobody appraises yet. */
    private List<Team> teams() {
        return jdbc.sql("""
                        SELECT u.id AS unit, u.name AS unit_name, r.appraiser_id AS head
                        FROM reporting_line(?) r JOIN work_unit u ON u.id = r.unit_id
                        WHERE r.basis = 'OWN_UNIT' AND u.siasn_id IS NOT NULL
                            AND NOT EXISTS (SELECT FROM appraisal_period p WHERE p.unit_id = u.id)
                            AND NOT EXISTS (SELECT FROM work_unit below WHERE below.parent_id = u.id)
                        GROUP BY u.id, u.name, r.appraiser_id HAVING count(*) >= ? ORDER BY count(*), u.id
                        """).params(ends(), IN_THE_TEAM).query(Team.class).list();
    }

    private List<Member> members(Team team) {
        return jdbc
                .sql("SELECT e.id FROM reporting_line(?) r JOIN employee e ON e.id = r.employee_id"
                        + " WHERE r.unit_id = ? AND r.appraiser_id = ? ORDER BY e.name LIMIT ?")
                .params(ends(), team.unit(), team.head(), IN_THE_TEAM)
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> {
                    String number = accounts.open(id);
                    String name = jdbc.sql("SELECT full_name FROM employee WHERE id = ?")
                            .param(id)
                            .query(String.class)
                            .single();
                    return new Member(id, name, number, number);
                })
                .toList();
    }

    /** Lines of a document break where they like. */
    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
