package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ExpectationLevel;
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
        policy.requireJudging(id);
        Appraisal appraisal = appraisals.get(id);
        Judging before = appraisal.judging();
        Judging noted = appraisal.studied(Judging.of(
                        workResult(id, typed.level("w", id), before.workResult()),
                        either(typed.level("b", id), before.behaviour()),
                        either(typed.get("f", id), before.feedback()),
                        either(typed.get("c", id), before.recommendation()))
                .overriding(either(typed.get("o", id), before.headOverride())));
        if (noted.equals(before)) {
            return;
        }
        appraisal.expectVersion(version);
        appraisal.judge(noted);
    }

    /** The head of a unit begins with what its achievement proposes. */
    private @Nullable ExpectationLevel workResult(
            UUID id, @Nullable ExpectationLevel typed, @Nullable ExpectationLevel before) {
        ExpectationLevel chosen = either(typed, before);
        return chosen == null ? unitAchievement.workResultOf(id) : chosen;
    }

    private static <T> @Nullable T either(@Nullable T typed, @Nullable T kept) {
        return typed == null ? kept : typed;
    }
}
