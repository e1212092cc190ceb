package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.process.TabledJudgements.Levels;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The appraiser follows what the table proposes, or says why not: the predicate is the appraiser's to give (PermenPANRB
 * 6/2022, Lampiran IV, A.1). It may be said anew until the signature.
 */
@Service
public class AnswerCalibration {

    /**
     * @param workResult and behaviour: the levels to be signed instead; null where the table is followed
     * @param reason needed where it is not
     */
    public record Chosen(
            CalibrationAnswer answer,
            @Nullable ExpectationLevel workResult,
            @Nullable ExpectationLevel behaviour,
            @Nullable String reason) {}

    private final Appraisals appraisals;
    private final UnitAchievement unitAchievement;
    private final TabledJudgements judgements;
    private final AppraisalPolicy policy;

    AnswerCalibration(
            Appraisals appraisals,
            UnitAchievement unitAchievement,
            TabledJudgements judgements,
            AppraisalPolicy policy) {
        this.appraisals = appraisals;
        this.unitAchievement = unitAchievement;
        this.judgements = judgements;
        this.policy = policy;
    }

    @AppraisalPolicy.MayRate
    @Transactional
    public void answer(UUID id, int version, Chosen chosen) {
        Appraisal appraisal = appraisals.getForStep(id);
        if (!policy.requireActing(id).mayAnswer()) {
            throw new RuleViolation("calibration.answer.not-closed");
        }
        appraisal.expectVersion(version);
        Levels calibrated =
                judgements.calibrated(id).orElseThrow(() -> new RuleViolation("calibration.answer.not-closed"));
        ExpectationLevel ofUnit = unitAchievement.workResultOf(id);
        Judging before = appraisal.judging();
        if (chosen.answer() == CalibrationAnswer.FOLLOWED) {
            appraisal.answer(
                    before.calibrated(calibrated.workResult(), calibrated.behaviour(), ofUnit, calibrated.reason()),
                    chosen.answer(),
                    null);
            return;
        }
        String reason = chosen.reason();
        if (chosen.workResult() == null || chosen.behaviour() == null) {
            throw new RuleViolation("appraisal.not-rated");
        }
        if (chosen.workResult() == calibrated.workResult() && chosen.behaviour() == calibrated.behaviour()) {
            throw new RuleViolation("calibration.answer.same");
        }
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("calibration.answer.no-reason");
        }
        appraisal.answer(
                before.calibrated(chosen.workResult(), chosen.behaviour(), ofUnit, reason.strip()),
                chosen.answer(),
                reason.strip());
    }
}
