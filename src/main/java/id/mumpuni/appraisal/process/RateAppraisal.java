package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.rules.ExpectationLevel;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what the appraiser thinks so far; nothing is told to the person before the signature. */
@Service
public class RateAppraisal {

    private final Appraisals appraisals;

    RateAppraisal(Appraisals appraisals) {
        this.appraisals = appraisals;
    }

    /** Fields that the page did not send stay as they are; sending the same again is no conflict. */
    @AppraisalPolicy.MayRate
    @Transactional
    public void rate(UUID id, int version, Typed typed) {
        Appraisal appraisal = appraisals.get(id);
        ExpectationLevel work = either(typed.level("w", id), appraisal.workResult());
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

    private static <T> @Nullable T either(@Nullable T typed, @Nullable T kept) {
        return typed == null ? kept : typed;
    }
}
