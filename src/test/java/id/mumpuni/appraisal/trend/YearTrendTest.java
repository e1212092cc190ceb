package id.mumpuni.appraisal.trend;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestClock;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.TestAppraisals;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.appraisal.YearTrend;
import id.mumpuni.appraisal.YearTrend.Spot;
import id.mumpuni.appraisal.YearTrend.State;
import id.mumpuni.appraisal.YearTrends;
import id.mumpuni.people.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The periodic results in view of the annual one: all of them as they are, gaps as gaps, and no average anywhere. */
@IntegrationTest
class YearTrendTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    YearTrends trends;

    private TestAppraisals third;
    private UUID annual;
    private Actor clerk;
    private Actor appraiser;

    @BeforeEach
    void aYearWithUnequalPeriods() {
        third = new TestAppraisals(people, jdbc).signed("APPRAISER", LocalDate.of(2026, 10, 9));
        clerk = actor(third.clerk);
        appraiser = actor(third.sectionHead);
        var periods = new TestPeriods(jdbc);
        UUID year = periods.open(third.agency, third.agencyHead);
        third.run(
                "UPDATE appraisal_period SET name = 'Tahun 2026', starts = '2026-01-01', ends = '2026-12-31', plan_due = '2027-01-02',"
                        + " self_due = '2027-01-05', rating_due = '2027-01-29', evaluation_from = '2026-12-22' WHERE id = ?",
                year);
        annual = UUID.randomUUID();
        third.run(
                "INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, reviewer_id, unit_id, plan_id, status)"
                        + " SELECT ?, 0, ?, employee_id, appraiser_id, reviewer_id, unit_id, plan_id, 'OPEN' FROM appraisal WHERE id = ?",
                annual,
                year,
                third.appraisal);
        UUID january = period("Januari 2026", "MONTHLY", "2026-01-01", "2026-01-31");
        third.run(
                "UPDATE appraisal SET status = 'SIGNED', work_result = 'BELOW', behaviour = 'MEETS', rating = 'NEEDS_IMPROVEMENT',"
                        + " signed_by = appraiser_id, signed_as = 'APPRAISER', signed_at = '2026-02-05 10:00+07' WHERE id = ?",
                january);
        UUID march = period("Maret 2026", "MONTHLY", "2026-03-01", "2026-03-31");
        third.run("UPDATE appraisal SET taken_out_reason = 'Cuti besar' WHERE id = ?", march);
        period("Triwulan IV 2026", "QUARTERLY", "2026-10-01", "2026-12-31");
        clock.moveTo(LocalDate.of(2027, 1, 4));
        TestPeople.signIn(appraiser);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private UUID period(String name, String kind, String starts, String ends) {
        UUID period = new TestPeriods(jdbc).open(people.unit("Unit " + name, third.agency), third.agencyHead);
        third.run(
                "UPDATE appraisal_period SET name = ?, kind = ?, starts = ?::date, ends = ?::date WHERE id = ?",
                name,
                kind,
                starts,
                ends,
                period);
        UUID appraisal = UUID.randomUUID();
        third.run(
                "INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, unit_id, plan_id, status)"
                        + " SELECT ?, 0, ?, employee_id, appraiser_id, unit_id, plan_id, 'OPEN' FROM appraisal WHERE id = ?",
                appraisal,
                period,
                third.appraisal);
        return appraisal;
    }

    @Test
    void onlyAnAnnualResultHasThePeriodicOnesInView() {
        assertThat(trends.of(third.appraisal)).isNull();
        assertThat(trends.of(annual)).isNotNull();
    }

    @Test
    void theListOfOnesResultsShowsTheNewestYear() {
        assertThat(mvc.get().uri("/hasil").with(signedIn(clerk)))
                .bodyText()
                .contains("Sepanjang tahun", "Gambar predikat periodik selama Tahun 2026", "/hasil/" + third.appraisal);
        TestPeople.signIn(appraiser);
        third.run("DELETE FROM appraisal WHERE id = ?", annual);
        assertThat(trends.newestOf(third.clerk).years()).isEqualTo("2026");
        assertThat(trends.newestOf(third.sectionHead)).as("nothing is signed").isNull();
    }

    @Test
    void gapsAreShownAsGapsAndNothingIsFilledIn() {
        assertThat(trends.of(annual).spots())
                .extracting(
                        Spot::period,
                        Spot::state,
                        Spot::starts,
                        spot -> spot.levels() == null ? null : spot.levels().rating())
                .containsExactly(
                        tuple(
                                "Januari 2026",
                                State.SIGNED,
                                LocalDate.of(2026, 1, 1),
                                PerformanceRating.NEEDS_IMPROVEMENT),
                        tuple(null, State.MISSING, LocalDate.of(2026, 2, 1), null),
                        tuple("Maret 2026", State.TAKEN_OUT, LocalDate.of(2026, 3, 1), null),
                        tuple(null, State.MISSING, LocalDate.of(2026, 4, 1), null),
                        tuple("Triwulan III 2026", State.SIGNED, LocalDate.of(2026, 7, 1), PerformanceRating.GOOD),
                        tuple("Triwulan IV 2026", State.NOT_SIGNED, LocalDate.of(2026, 10, 1), null));
        clock.moveTo(LocalDate.of(2026, 5, 10));
        assertThat(trends.of(annual).spots())
                .extracting(Spot::state)
                .containsExactly(
                        State.SIGNED,
                        State.MISSING,
                        State.TAKEN_OUT,
                        State.MISSING,
                        State.AHEAD,
                        State.SIGNED,
                        State.NOT_SIGNED);
    }

    @Test
    void aQuarterIsDrawnAsLongAsItIs() {
        YearTrend trend = trends.of(annual);
        Spot month = trend.spots().get(0);
        Spot quarter = trend.spots().get(4);
        assertThat(trend.width(quarter)).isBetween(3 * trend.width(month) - 3, 3 * trend.width(month) + 4);
        assertThat(trend.x(month)).isLessThan(trend.x(quarter));
        assertThat(trend.y(PerformanceRating.VERY_GOOD)).isLessThan(trend.y(PerformanceRating.VERY_POOR));
        assertThat(trend.spots())
                .allSatisfy(
                        spot -> assertThat(trend.x(spot) + trend.width(spot)).isLessThanOrEqualTo(341));
    }

    @Test
    void theAppraiserHasThePictureAndTheTableWhileJudging() {
        String page = body("/penilaian-bawahan/" + annual, appraiser);
        assertThat(page)
                .contains("Sepanjang tahun", "tidak menghitung rata-ratanya", "<svg class=\"trend\"")
                .contains("Januari 2026", "Butuh Perbaikan", "/hasil/" + third.appraisal)
                .contains(
                        "Tidak ada evaluasi periodik",
                        "Dikeluarkan dari periode",
                        "Cuti besar",
                        "Belum ditandatangani");
        assertThat(body("/penilaian-bawahan/" + third.appraisal, appraiser)).doesNotContain("Sepanjang tahun");
    }

    @Test
    void theAnnualResultAndItsExplanationShowIt() {
        third.run(
                "UPDATE appraisal SET status = 'SIGNED', work_result = 'ABOVE', behaviour = 'ABOVE', rating = 'VERY_GOOD',"
                        + " signed_by = appraiser_id, signed_as = 'APPRAISER', signed_at = '2027-01-04 10:00+07' WHERE id = ?",
                annual);
        for (String page : new String[] {"/hasil/" + annual, "/hasil/" + annual + "/penjelasan"}) {
            assertThat(body(page, clerk))
                    .contains("Sepanjang tahun", "Triwulan III 2026", "9 Okt 2026", "Tidak ada evaluasi periodik");
        }
    }

    @Test
    void whatIsNotDeliveredStaysHiddenFromThePersonAndNotFromTheAppraiser() {
        third.together();
        clock.moveTo(LocalDate.of(2026, 10, 10));
        assertThat(trends.of(annual).spots())
                .filteredOn(spot -> "Triwulan III 2026".equals(spot.period()))
                .extracting(Spot::state)
                .containsExactly(State.SIGNED);
        TestPeople.signIn(clerk);
        Spot hidden = trends.of(annual).spots().stream()
                .filter(spot -> "Triwulan III 2026".equals(spot.period()))
                .findFirst()
                .orElseThrow();
        assertThat(hidden.state()).isEqualTo(State.NOT_SHOWN);
        assertThat(hidden.levels()).isNull();
        assertThat(hidden.signedOn()).isNull();
    }

    /** Neither in SQL nor in Java nor on the page: a mean of ratings would be a rating that nobody gave. */
    @Test
    void noAverageIsComputedAnywhere() throws IOException {
        Path main = Path.of("src/main");
        try (Stream<Path> trend = Files.walk(main.resolve("java/id/mumpuni/appraisal/trend"))) {
            Stream<Path> all = Stream.of(
                            trend.filter(Files::isRegularFile),
                            Stream.of(
                                    main.resolve("java/id/mumpuni/appraisal/YearTrend.java"),
                                    main.resolve("java/id/mumpuni/appraisal/rating/JudgementPage.java"),
                                    main.resolve("java/id/mumpuni/appraisal/rating/JudgementView.java"),
                                    main.resolve("java/id/mumpuni/appraisal/result/ResultView.java"),
                                    main.resolve("java/id/mumpuni/appraisal/process/Judging.java"),
                                    main.resolve("java/id/mumpuni/appraisal/process/SignAppraisal.java"),
                                    main.resolve("resources/templates/appraisal/trend/year.html")))
                    .flatMap(files -> files);
            assertThat(all)
                    .allSatisfy(file -> assertThat(Files.readString(file).toLowerCase(Locale.ROOT))
                            .doesNotContain(
                                    "avg(",
                                    "average(",
                                    "averaging",
                                    "summarystatistics",
                                    "sum(",
                                    ".sum()",
                                    "#aggregates",
                                    "percentile"));
        }
        assertThat(body("/penilaian-bawahan/" + annual, appraiser)
                        .replaceAll("(?s)<svg.*?</svg>|<script.*?</script>", ""))
                .doesNotContainPattern(">\\s*[1-5][.,]\\d+\\s*<");
    }

    private String body(String path, Actor who) {
        var answer = mvc.get().uri(path).with(signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
