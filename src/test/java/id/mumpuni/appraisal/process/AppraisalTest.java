package id.mumpuni.appraisal.process;

import static id.mumpuni.appraisal.ExpectationLevel.ABOVE;
import static id.mumpuni.appraisal.ExpectationLevel.BELOW;
import static id.mumpuni.appraisal.ExpectationLevel.MEETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AppraisalTest {

    private static final Instant NOW = Instant.parse("2026-10-08T02:00:00Z");

    private final UUID appraiser = UUID.randomUUID();
    private final Appraisal appraisal =
            new Appraisal(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), appraiser, UUID.randomUUID());

    @Test
    void goesFromOpenToAcknowledged() {
        appraisal.judge(MEETS, MEETS, null, null);
        appraisal.submit(NOW);
        appraisal.sign(appraiser, null, NOW);
        assertThat(appraisal.rating()).isEqualTo(PerformanceRating.GOOD);
        appraisal.acknowledge(NOW);
        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.ACKNOWLEDGED);
    }

    @Test
    void isNotSignedBeforeItIsHandedInOrCompletelyRated() {
        appraisal.judge(MEETS, MEETS, null, null);
        refuses("appraisal.not-submitted", () -> appraisal.sign(appraiser, null, NOW));
        appraisal.submit(NOW);
        appraisal.judge(MEETS, null, null, null);
        refuses("appraisal.not-rated", () -> appraisal.sign(appraiser, null, NOW));
    }

    @Test
    void aRatingThatIsNotAsExpectedNeedsAReason() {
        appraisal.submit(NOW);
        appraisal.judge(MEETS, ABOVE, " ", null);
        refuses("appraisal.reason-missing", () -> appraisal.sign(appraiser, null, NOW));
        appraisal.judge(MEETS, ABOVE, "Membantu loket saat ramai", null);
        appraisal.sign(appraiser, null, NOW);
    }

    @Test
    void theHeadOfAUnitIsSignedWithTheUnitsAchievementAndNoOther() {
        appraisal.submit(NOW);
        appraisal.judge(BELOW, MEETS, "Alasan", null);
        refuses("appraisal.head-follows-unit", () -> appraisal.sign(appraiser, MEETS, NOW));
        appraisal.judge(null, MEETS, "Alasan", null);
        appraisal.sign(appraiser, MEETS, NOW);
        assertThat(appraisal.workResult()).isEqualTo(MEETS);
    }

    @Test
    void nothingChangesAfterTheSignature() {
        appraisal.submit(NOW);
        appraisal.judge(MEETS, MEETS, null, null);
        appraisal.sign(appraiser, null, NOW);
        refuses("appraisal.already-signed", () -> appraisal.judge(ABOVE, ABOVE, "x", null));
        refuses("appraisal.already-signed", appraisal::withdraw);
        refuses("appraisal.already-submitted", () -> appraisal.submit(NOW));
    }

    @Test
    void takingItBackKeepsWhatTheAppraiserPrepared() {
        appraisal.submit(NOW);
        appraisal.judge(ABOVE, MEETS, "Target terlampaui", null);
        appraisal.withdraw();
        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.OPEN);
        assertThat(appraisal.workResult()).isEqualTo(ABOVE);
    }

    @Test
    void refusesAnOlderVersion() {
        assertThatThrownBy(() -> appraisal.expectVersion(3)).isInstanceOf(Stale.class);
    }

    private static void refuses(String code, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }
}
