package id.mumpuni.appraisal.process;

import static id.mumpuni.appraisal.ExpectationLevel.ABOVE;
import static id.mumpuni.appraisal.ExpectationLevel.BELOW;
import static id.mumpuni.appraisal.ExpectationLevel.MEETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.clock.SignedAs;
import id.mumpuni.appraisal.process.Receipt.How;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AppraisalTest {

    private static final Instant NOW = Instant.parse("2026-10-08T02:00:00Z");

    private final UUID appraiser = UUID.randomUUID();
    private final Appraisal appraisal =
            new Appraisal(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), appraiser, UUID.randomUUID());
    private final Signature signature =
            new Signature(appraiser, SignedAs.APPRAISER, NOW, LocalDate.of(2026, 10, 14), null);

    @Test
    void goesFromOpenToAcknowledged() {
        appraisal.judge(Judging.of(MEETS, MEETS, null, null));
        appraisal.submit(NOW);
        appraisal.sign(signature, null);
        assertThat(appraisal.judging().rating()).isEqualTo(PerformanceRating.GOOD);
        appraisal.acknowledge(NOW, null);
        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.ACKNOWLEDGED);
    }

    @Test
    void isNotSignedBeforeItIsCompletelyRated() {
        appraisal.submit(NOW);
        appraisal.judge(Judging.of(MEETS, null, null, null));
        refuses("appraisal.not-rated", () -> appraisal.sign(signature, null));
    }

    @Test
    void isSignedWithoutASelfAssessmentIfTheUseCaseSaysSo() {
        appraisal.judge(Judging.of(MEETS, MEETS, null, null));
        appraisal.sign(signature, null);
        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.SIGNED);
    }

    @Test
    void isNotSignedWithoutAPlanForTheDocumentNeedsIt() {
        var unplanned = new Appraisal(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), appraiser, null);
        unplanned.judge(Judging.of(MEETS, MEETS, null, null));
        refuses("appraisal.no-plan", () -> unplanned.sign(signature, null));
    }

    @Test
    void isRefusedWithAReasonOnceAndNotAcknowledgedAfterThat() {
        appraisal.judge(Judging.of(MEETS, MEETS, null, null));
        refuses("appraisal.not-signed", () -> appraisal.refuse("Tidak setuju", NOW, null));
        appraisal.sign(signature, null);
        refuses("result.refuse.no-reason", () -> appraisal.refuse("  ", NOW, null));
        appraisal.refuse(" Tidak setuju ", NOW, null);
        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.REFUSED);
        assertThat(appraisal.answer()).isEqualTo(new Answer(null, NOW, "Tidak setuju", null));
        refuses("appraisal.already-answered", () -> appraisal.acknowledge(NOW, null));
        assertThat(appraisal.judging().rating()).isEqualTo(PerformanceRating.GOOD);
    }

    @Test
    void isReceivedOnce() {
        refuses("appraisal.not-signed", () -> appraisal.receive(LocalDate.of(2026, 10, 9), How.OPENED, null));
        appraisal.judge(Judging.of(MEETS, MEETS, null, null));
        appraisal.sign(signature, null);
        appraisal.receive(LocalDate.of(2026, 10, 9), How.HANDED_OVER, " ");
        assertThat(appraisal.receipt()).isEqualTo(new Receipt(LocalDate.of(2026, 10, 9), How.HANDED_OVER, null));
        refuses("appraisal.already-received", () -> appraisal.receive(LocalDate.of(2026, 10, 12), How.OPENED, null));
    }

    @Test
    void theHeadOfAUnitHasWhatItsAchievementProposesOrAReason() {
        appraisal.judge(Judging.of(BELOW, MEETS, "Alasan", null));
        refuses("appraisal.head-override-missing", () -> appraisal.sign(signature, MEETS));
        appraisal.judge(Judging.of(null, MEETS, "Alasan", null));
        appraisal.sign(signature, MEETS);
        assertThat(appraisal.judging().workResult()).isEqualTo(MEETS);
        assertThat(appraisal.judging().headOverride()).isNull();
    }

    @Test
    void aReasonedOverrideIsSignedAndKept() {
        appraisal.judge(Judging.of(BELOW, MEETS, "Alasan", null).overriding("Capaian turun karena banjir"));
        appraisal.sign(signature, MEETS);
        assertThat(appraisal.judging().workResult()).isEqualTo(BELOW);
        assertThat(appraisal.judging().headOverride()).isEqualTo("Capaian turun karena banjir");
    }

    @Test
    void nothingChangesAfterTheSignature() {
        appraisal.submit(NOW);
        appraisal.judge(Judging.of(MEETS, MEETS, null, null));
        appraisal.sign(signature, null);
        refuses("appraisal.already-signed", () -> appraisal.judge(Judging.of(ABOVE, ABOVE, "x", null)));
        refuses("appraisal.already-signed", appraisal::withdraw);
        refuses("appraisal.already-submitted", () -> appraisal.submit(NOW));
    }

    @Test
    void takingItBackKeepsWhatTheAppraiserPrepared() {
        appraisal.submit(NOW);
        appraisal.judge(Judging.of(ABOVE, MEETS, "Target terlampaui", null));
        appraisal.withdraw();
        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.OPEN);
        assertThat(appraisal.judging().workResult()).isEqualTo(ABOVE);
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
