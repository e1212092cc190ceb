package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.shared.RuleViolation;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what the appraiser thinks so far; nothing is told to the person before the signature. */
@Service
public class RateAppraisal {

    private final Appraisals appraisals;
    private final UnitAchievement unitAchievement;
    private final AppraisalPolicy policy;

    RateAppraisal(Appraisals appraisals, UnitAchievement unitAchievement, AppraisalPolicy policy) {
        this.appraisals = appraisals;
        this.unitAchievement = unitAchievement;
        this.policy = policy;
    }

    /** Fields that the page did not send stay as they are; sending the same again is no conflict. */
    @AppraisalPolicy.MayRate
    @Transactional
    public void rate(UUID id, int version, Typed typed) {
        policy.requireOpenPeriod(id);
        Appraisal appraisal = appraisals.get(id);
        ExpectationLevel work = workResult(appraisal, typed.level("w", id));
        ExpectationLevel behaviour = either(typed.level("b", id), appraisal.behaviour());
        String feedback = either(typed.get("f", id), appraisal.feedback());
        String recommendation = either(typed.get("c", id), appraisal.recommendation());
        if (work == appraisal.workResult()
                && behaviour == appraisal.behaviour()
                && Objects.equals(feedback, appraisal.feedback())
                && Objects.equals(recommendation, appraisal.recommendation())) {
            return;
        }
        appraisal.expectVersion(version);
        appraisal.judge(work, behaviour, feedback, recommendation);
    }

    private @Nullable ExpectationLevel workResult(Appraisal appraisal, @Nullable ExpectationLevel typed) {
        ExpectationLevel ofUnit = unitAchievement.workResultOf(appraisal.id());
        if (ofUnit != null && typed != null && typed != ofUnit) {
            throw new RuleViolation("appraisal.head-follows-unit");
        }
        return ofUnit == null ? either(typed, appraisal.workResult()) : ofUnit;
    }

    private static <T> @Nullable T either(@Nullable T typed, @Nullable T kept) {
        return typed == null ? kept : typed;
    }
}
