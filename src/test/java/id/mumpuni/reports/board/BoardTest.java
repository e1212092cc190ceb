package id.mumpuni.reports.board;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.officerOf;
import static id.mumpuni.TestPeople.signIn;
import static id.mumpuni.TestPeople.signedIn;
import static id.mumpuni.reports.TestBoard.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.StatementCounter;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.reports.TestBoard;
import id.mumpuni.reports.rules.BoardFigure;
import id.mumpuni.reports.rules.Condition;
import id.mumpuni.reports.rules.ReportMonth;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class BoardTest {

    private static final ReportMonth DECEMBER = ReportMonth.of(YEAR, 12, LocalDate.now());

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BoardNumbers numbers;

    @Autowired
    PeopleList list;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StatementCounter statements;

    private TestBoard board;

    @BeforeEach
    void anAgency() {
        board = new TestBoard(people, jdbc);
        signIn(actor(board.agencyHead));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            figure,      agency, section, agency-itself
            PEOPLE,      9,      8,       1
            NONE,        1,      1,       0
            DRAFT,       2,      2,       0
            RETURNED,    1,      1,       0
            SUBMITTED,   1,      1,       0
            SET,         5,      4,       1
            EXEMPT,      1,      1,       0
            LATE,        4,      4,       0
            NO_LINK,     3,      3,       0
            NO_EVIDENCE, 1,      1,       0
            CONCERN,     6,      6,       0
            """)
    void eachFigureIsCountedForTheUnitAndWithWhatIsBelow(BoardFigure figure, long agency, long section, long itself) {
        var figures = numbers.of(DECEMBER, board.agency);
        assertThat(figures.sum(board.agency).get(figure)).isEqualTo(agency);
        assertThat(figures.sum(board.section).get(figure)).isEqualTo(section);
        assertThat(figures.own(board.agency).get(figure)).isEqualTo(itself);
    }

    @ParameterizedTest
    @EnumSource
    void behindEachNumberStandAsManyNames(Condition condition) {
        long counted = numbers.of(DECEMBER, board.agency).sum(board.agency).get(BoardFigure.valueOf(condition.name()));
        assertThat(page(condition, "").total()).isEqualTo(counted);
        assertThat(page(condition, "").rows()).hasSize((int) counted);
    }

    @Test
    void aListIsSearchedAndSorted() {
        assertThat(page(null, "").total()).isEqualTo(10);
        assertThat(page(null, "tanpa").rows()).extracting(Person::name).containsExactly("Tanpa Bukti", "Tanpa Induk");
        var byState = list.page(new PeopleList.Asked(DECEMBER, board.agency, null, new ListQuery(null, "state", 0)));
        assertThat(byState.rows().get(0).name()).isEqualTo("Belum Menyusun");
        assertThat(byState.rows().get(9).name()).isEqualTo("Cuti Panjang");
        var backwards = list.page(new PeopleList.Asked(DECEMBER, board.agency, null, new ListQuery(null, "-state", 0)));
        assertThat(backwards.rows().get(0).name()).isEqualTo("Cuti Panjang");
    }

    @Test
    void aRowSaysHowFarThePersonIs() {
        Person row = page(null, "Tanpa Bukti").rows().get(0);
        assertThat(row.results()).isEqualTo(1);
        assertThat(row.recorded()).isEqualTo(1);
        assertThat(row.evidenced()).isZero();
        assertThat(page(null, "Tanpa Induk").rows().get(0).unlinked()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"12-03, 1", "12-31, 1"})
    void aPlanOwesEvidenceFromTheMonthInWhichItBegins(String begins, int unevidenced) {
        UUID person = board.colleague("Baru Mulai");
        board.result(board.plan(person, board.head, "STAFF", "SET"), null);
        jdbc.sql("UPDATE work_plan SET starts_on = CAST(? AS date) WHERE employee_id = ?")
                .params(DECEMBER.year() + "-" + begins, person)
                .update();
        ReportMonth november = ReportMonth.of(DECEMBER.year(), 11, LocalDate.of(DECEMBER.year(), 12, 31));

        assertThat(unevidenced(november)).isZero();
        assertThat(unevidenced(DECEMBER)).isEqualTo(unevidenced);
    }

    private long unevidenced(ReportMonth month) {
        var query = new ListQuery("Baru Mulai", null, 0);
        return list.page(new PeopleList.Asked(month, board.agency, Condition.NO_EVIDENCE, query))
                .total();
    }

    /** What was recorded before the plan was revised counts for the same result after it. */
    @Test
    void evidenceFollowsThePromiseThroughARevision() {
        UUID person = board.colleague("Merevisi");
        UUID first = board.result(board.plan(person, board.head, "STAFF", "SET"), null);
        board.record(first, 12, true);
        UUID second = jdbc.sql("""
                        INSERT INTO work_plan (id, version, employee_id, year, revision, revision_reason, model, approach,
                            appraiser_id, status, submitted_at, set_by, set_at)
                        SELECT uuidv7(), 0, employee_id, year, 2, 'Tugas baru', model, approach, appraiser_id, status,
                            submitted_at, set_by, set_at
                        FROM work_plan WHERE employee_id = ? RETURNING id
                        """).param(person).query(UUID.class).single();
        jdbc.sql("UPDATE planned_result SET earlier_id = ? WHERE id = ?")
                .params(first, board.result(second, null))
                .update();
        assertThat(page(null, "Merevisi").rows()).singleElement().satisfies(row -> {
            assertThat(row.planId()).isEqualTo(second);
            assertThat(row.evidenced()).isEqualTo(1);
        });
    }

    @Test
    void aQuarterCountsForEachOfItsMonths() {
        UUID person = board.colleague("Triwulanan");
        UUID result = board.result(board.plan(person, board.head, "STAFF", "SET"), null);
        board.record(result, 10, true);
        jdbc.sql("UPDATE progress_entry SET period_end = make_date(?, 12, 31) WHERE result_id = ?")
                .params(YEAR, result)
                .update();
        assertThat(page(Condition.NO_EVIDENCE, "Triwulanan").rows()).isEmpty();
    }

    @Test
    void thePagesOpenForThoseWhoLookAfterTheUnitOnly() {
        UUID office = people.employee("Petugas", people.unit("Kantor"));
        for (Actor allowed : List.of(
                actor(board.agencyHead),
                officerOf(office, board.agency),
                actor(office, Role.PERSONNEL_OFFICER),
                actor(office, Role.AUDITOR))) {
            assertThat(mvc.get().uri("/papan-skp/" + board.agency).with(signedIn(allowed)))
                    .hasStatusOk();
            assertThat(mvc.get().uri("/papan-skp/" + board.section + "/pegawai").with(signedIn(allowed)))
                    .hasStatusOk();
        }
        assertThat(mvc.get().uri("/papan-skp/" + board.section).with(signedIn(actor(board.head))))
                .hasStatusOk();
        for (Actor refused : List.of(
                actor(board.head),
                actor(board.complete),
                officerOf(office, board.section),
                actor(office, Role.ADMINISTRATOR))) {
            assertThat(mvc.get().uri("/papan-skp/" + board.agency).with(signedIn(refused)))
                    .hasStatus(403);
            assertThat(mvc.get().uri("/papan-skp/" + board.agency + "/pegawai").with(signedIn(refused)))
                    .hasStatus(403);
            assertThat(mvc.get().uri("/bukti-merit/" + board.agency).with(signedIn(refused)))
                    .hasStatus(403);
        }
        assertThat(mvc.get().uri("/papan-skp").with(signedIn(actor(board.complete))))
                .hasStatus(403);
        assertThat(mvc.get().uri("/papan-skp").with(signedIn(actor(board.head))))
                .hasRedirectedUrl("/papan-skp/" + board.section);
    }

    @Test
    void aListTakesAtMostThreeStatements() {
        var session = new MockHttpSession();
        String uri = "/papan-skp/" + board.agency + "/pegawai?tahun=" + YEAR + "&keadaan=NO_EVIDENCE";
        var request = mvc.get().uri(uri).with(signedIn(actor(board.agencyHead))).session(session);
        assertThat(request).hasStatusOk();
        assertThat(statements.during(() -> assertThat(request).hasStatusOk())).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theBoardShowsItsUnitsTheWorstFirstAndGoesDown() {
        assertThat(mvc.get()
                        .uri("/papan-skp/" + board.agency + "?tahun=" + YEAR)
                        .with(signedIn(actor(board.agencyHead))))
                .hasStatusOk()
                .bodyText()
                .contains("Bidang Papan", "/papan-skp/" + board.section, "keadaan=NO_LINK")
                .doesNotContain("/papan-skp/" + board.city, "Belum Menyusun", "style=\"");
    }

    @Test
    void bothTablesAreExported() {
        for (String path : List.of("/unduhan.xlsx", "/pegawai/unduhan.xlsx?keadaan=LATE&tahun=" + YEAR)) {
            assertThat(mvc.get().uri("/papan-skp/" + board.agency + path).with(signedIn(actor(board.agencyHead))))
                    .hasStatusOk()
                    .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }
    }

    private PageOf<Person> page(Condition condition, String search) {
        return list.page(new PeopleList.Asked(DECEMBER, board.agency, condition, new ListQuery(search, null, 0)));
    }
}
