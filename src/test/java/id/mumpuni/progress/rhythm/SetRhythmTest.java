package id.mumpuni.progress.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Role;
import id.mumpuni.progress.Rhythm;
import id.mumpuni.progress.TestPlans;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SetRhythmTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SetRhythm setRhythm;

    @Autowired
    Clock clock;

    private UUID unit;
    private UUID sari;
    private UUID head;
    private LocalDate quarter;

    @BeforeEach
    void anOffice() {
        unit = people.unit("Dinas Irama");
        head = people.head("Kepala Dinas", unit);
        sari = people.employee("Sari", unit);
        quarter = LocalDate.now(clock).with(IsoFields.DAY_OF_QUARTER, 1);
        TestPeople.signIn(TestPeople.actor(head, Role.PERSONNEL_OFFICER));
    }

    @Test
    void theRunningQuarterMayChangeWhileNothingIsRecordedInIt() {
        setRhythm.set(unit, Rhythm.QUARTERLY, quarter);
        assertThat(jdbc.sql("SELECT rhythm FROM documentation_rhythm WHERE unit_id = ?")
                        .param(unit)
                        .query(String.class)
                        .single())
                .isEqualTo("QUARTERLY");
    }

    @Test
    void aQuarterInWhichSomethingIsRecordedKeepsItsPeriods() {
        var plan = new TestPlans(jdbc).set(sari, head, quarter.getYear());
        jdbc.sql(
                        "INSERT INTO progress_entry (result_id, period_start, period_end, recorded_at) VALUES (?, ?, ?, now())")
                .params(plan.result(), quarter, quarter.plusMonths(1).minusDays(1))
                .update();
        assertThatThrownBy(() -> setRhythm.set(unit, Rhythm.QUARTERLY, quarter))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("progress.rhythm.recorded");
        setRhythm.set(unit, Rhythm.QUARTERLY, quarter.plusMonths(3));
    }
}
