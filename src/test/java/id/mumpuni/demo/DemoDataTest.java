package id.mumpuni.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import id.mumpuni.TestDatabase;
import id.mumpuni.shared.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** On an empty database of its own, which stays empty: each city is taken back. */
@SpringBootTest(properties = "mumpuni.demo=true")
@Import({TestDatabase.class, DemoDataTest.Today.class})
class DemoDataTest {

    /** The day on which the application starts. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Today {

        private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
        private static LocalDate day = LocalDate.of(2026, 5, 20);

        @Bean
        @Primary
        Clock settableClock() {
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZONE;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return day.atTime(8, 0).atZone(ZONE).toInstant();
                }
            };
        }
    }

    @MockitoBean
    DemoData notAtTheStart;

    @Autowired
    DemoCity city;

    @Autowired
    DemoStory story;

    @Autowired
    Transactions transactions;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void theDatabaseIsEmpty() {
        assertThat(city.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "2026-04-01", "2026-08-17", "2028-02-29"})
    void everyoneHasSomethingToDoOnAnyDayOfTheYear(LocalDate day) {
        Today.day = day;
        transactions.named("DemoDataTest").executeWithoutResult(status -> {
            status.setRollbackOnly();
            demo(story).start();
            assertThat(count("SELECT count(*) FROM demo_account")).isEqualTo(6);
            assertThat(count("SELECT count(*) FROM appraisal WHERE plan_id IS NULL AND appraiser_id IS NOT NULL"))
                    .isBetween(5L, 30L);
            assertThat(count("SELECT count(*) FROM work_plan WHERE status = 'SUBMITTED'"))
                    .isBetween(2L, 10L);
            assertThat(count("SELECT count(*) FROM appraisal WHERE status = 'SUBMITTED'"))
                    .isGreaterThan(30);
            assertThat(count("SELECT count(*) FROM appraisal WHERE rating IS NOT NULL"))
                    .isGreaterThan(10);
            assertThat(
                            count(
                                    "SELECT count(*) FROM appraisal a JOIN account c USING (employee_id)"
                                            + " JOIN achievement v ON v.appraisal_id = a.id WHERE c.login = 'pegawai' AND a.status = 'OPEN'"))
                    .isPositive();
            assertThat(count("SELECT count(*) FROM appraisal a JOIN account c ON c.employee_id = a.appraiser_id"
                            + " WHERE c.login = 'penilai' AND a.status = 'SUBMITTED'"))
                    .isGreaterThan(2);
        });
    }

    @Test
    void theQuarterBeforeHasATableThatIsClosedAndAnObjectionThatIsDecided() {
        Today.day = LocalDate.of(2026, 8, 17);
        transactions.named("DemoDataTest").executeWithoutResult(status -> {
            status.setRollbackOnly();
            demo(story).start();
            assertThat(count(
                            "SELECT count(*) FROM calibration_session s JOIN calibration_minutes m ON m.session_id = s.id"
                                    + " WHERE s.status = 'CLOSED'"))
                    .isEqualTo(1);
            assertThat(count("SELECT count(DISTINCT appraiser_id) FROM calibration_item"))
                    .isEqualTo(2);
            assertThat(count("SELECT count(*) FROM calibration_change")).isEqualTo(1);
            assertThat(
                            count(
                                    "SELECT count(*) FROM appraisal WHERE calibration_answer = 'FOLLOWED' AND signed_at IS NOT NULL"))
                    .isEqualTo(1);
            assertThat(count("SELECT count(*) FROM objection o JOIN account c ON c.employee_id = o.filed_by"
                            + " WHERE c.login = 'pegawai' AND o.status = 'DECIDED' AND o.outcome = 'CHANGED'"))
                    .isEqualTo(1);
            assertThat(count("SELECT count(*) FROM appraisal_document WHERE stage IN ('DECIDED', 'DECIDED_APPRAISER')"))
                    .isEqualTo(2);
        });
    }

    @Test
    void aFirstStartThatIsCutOffLeavesNothingAndTheNextOneBeginsAnew() {
        DemoStory interrupted = mock();
        doThrow(new IllegalStateException("cut off")).when(interrupted).tell(any());
        assertThatIllegalStateException().isThrownBy(() -> demo(interrupted).start());
        assertThat(count("SELECT count(*) FROM import_run")).isZero();
        assertThat(count("SELECT count(*) FROM employee")).isZero();

        transactions.named("DemoDataTest").executeWithoutResult(status -> {
            status.setRollbackOnly();
            demo(story).start();
            assertThat(count("SELECT count(*) FROM demo_account")).isEqualTo(6);
            demo(story).start();
            assertThat(count("SELECT count(*) FROM appraisal_period WHERE status = 'OPEN'"))
                    .isEqualTo(1);
        });
    }

    private DemoData demo(DemoStory told) {
        return new DemoData(city, told, transactions, clock);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
