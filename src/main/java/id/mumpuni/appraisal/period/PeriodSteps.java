package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.rules.PeriodDates;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** How far somebody may go who opens a period: no step before its own questions are answered. */
@Component
class PeriodSteps {

    static final int LAST = 5;

    private final Validator validator;
    private final Clock clock;

    PeriodSteps(Validator validator, Clock clock) {
        this.validator = validator;
        this.clock = clock;
    }

    /** Whether every step is answered, so that the last one and what it leads to can be shown. */
    boolean complete(PeriodForm form) {
        return validator.validate(form, PeriodForm.before(LAST)).isEmpty();
    }

    /** The wanted step, or an earlier one that still lacks something. */
    int allowed(PeriodForm form, BindingResult errors, int wanted) {
        int step = wanted;
        Class<?>[] groups = PeriodForm.before(wanted);
        if (groups.length > 0) {
            for (var violation : validator.validate(form, groups)) {
                String field = violation.getPropertyPath().toString();
                errors.rejectValue(field, "", violation.getMessage());
                step = Math.min(step, PeriodForm.stepOf(field));
            }
        }
        String wrong = wanted > 1 ? wrongDate(form, errors) : null;
        return wrong == null ? step : Math.min(step, PeriodForm.stepOf(wrong));
    }

    /** The field whose day cannot be; null if all may. */
    private @Nullable String wrongDate(PeriodForm form, BindingResult errors) {
        var dates = form.dates();
        var kind = form.kind();
        if (dates == null || kind == null) {
            return null;
        }
        if (!dates.inOrder()) {
            boolean what = dates.starts().isAfter(dates.ends());
            return wrong(errors, what ? "ends" : "ratingDue", "period.dates-out-of-order");
        }
        if (!dates.fit(kind)) {
            return wrong(errors, "ends", "period.not-of-kind." + kind);
        }
        LocalDate table = form.calibrationDue();
        if (table != null && (table.isBefore(dates.evaluationFrom()) || table.isAfter(dates.ratingDue()))) {
            return wrong(errors, "calibrationDue", "period.calibration-due.out-of-order");
        }
        boolean stillInTime = !LocalDate.now(clock).isAfter(PeriodDates.lastOfYear(dates.ends()));
        return dates.afterJanuary(kind) && stillInTime ? wrong(errors, "ratingDue", "period.after-january") : null;
    }

    private static String wrong(BindingResult errors, String field, String code) {
        errors.rejectValue(field, code);
        return field;
    }
}
