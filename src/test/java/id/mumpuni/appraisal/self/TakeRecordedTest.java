package id.mumpuni.appraisal.self;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestPeriods;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was recorded month by month is offered in the self-assessment and taken over where nothing was written. */
@IntegrationTest
class TakeRecordedTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    private UUID head;
    private UUID sari;
    private UUID appraisal;
    private UUID indicator;

    @BeforeEach
    void twoRecordedMonths() {
        var periods = new TestPeriods(jdbc);
        UUID unit = people.unit("Bidang Catatan");
        head = people.head("Ratna", unit);
        sari = people.employee("Sari", unit);
        appraisal = periods.appraisal(periods.open(unit, head), sari, head, unit);
        indicator = periods.indicator(appraisal);
        int year = LocalDate.now().getYear();
        record(LocalDate.of(year, 1, 1), "10 berkas");
        record(LocalDate.of(year, 2, 1), "12 berkas");
        record(LocalDate.of(year - 1, 12, 1), "99 berkas");
    }

    @Test
    void emptyFieldsAreFilledWithTheMonthsOfThePeriod() {
        assertThat(take(sari, "")).hasStatus3xxRedirection();
        assertThat(achievement()).isEqualTo("Januari: 10 berkas\nFebruari: 12 berkas");
    }

    @Test
    void whatWasRecordedForTheResultAsAWholeIsProposedToo() {
        jdbc.sql("DELETE FROM progress_indicator WHERE indicator_id = ?")
                .param(indicator)
                .update();
        jdbc.sql("UPDATE progress_entry SET realisation = 'Izin terbit tanpa antrean'"
                        + " WHERE result_id = (SELECT result_id FROM indicator WHERE id = ?) AND period_start = ?")
                .params(indicator, LocalDate.of(LocalDate.now().getYear(), 2, 1))
                .update();
        take(sari, "");
        assertThat(achievement()).isEqualTo("Februari: Izin terbit tanpa antrean");
    }

    @Test
    void whatWasTypedIsSavedFirstAndNeverReplaced() {
        take(sari, "Kata saya sendiri");
        assertThat(achievement()).isEqualTo("Kata saya sendiri");
    }

    @Test
    void nobodyElseTakesItOver() {
        assertThat(take(head, "")).hasStatus(403);
    }

    @Test
    void whatWasHandedInStaysAsItWas() {
        new TestPeriods(jdbc).handIn(appraisal);
        take(sari, "");
        assertThat(jdbc.sql("SELECT count(*) FROM achievement WHERE appraisal_id = ? AND text <> ''")
                        .param(appraisal)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private MvcTestResult take(UUID who, String typed) {
        return mvc.post()
                .uri("/penilaian-diri/{id}/catatan", appraisal)
                .param("a." + indicator, typed)
                .with(signedIn(actor(who)))
                .with(csrf())
                .exchange();
    }

    private String achievement() {
        return jdbc.sql("SELECT text FROM achievement WHERE appraisal_id = ? AND indicator_id = ?")
                .params(appraisal, indicator)
                .query(String.class)
                .single();
    }

    private void record(LocalDate month, String text) {
        jdbc.sql("""
                        WITH entry AS (
                            INSERT INTO progress_entry (result_id, period_start, period_end, recorded_at)
                            SELECT result_id, ?, ?, now() FROM indicator WHERE id = ? RETURNING id
                        )
                        INSERT INTO progress_indicator (entry_id, indicator_id, realisation) SELECT id, ?, ? FROM entry
                        """)
                .params(month, month.plusMonths(1).minusDays(1), indicator, indicator, text)
                .update();
    }
}
