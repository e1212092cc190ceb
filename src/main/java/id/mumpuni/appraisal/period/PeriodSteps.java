package id.mumpuni.appraisal.period;

import jakarta.validation.Validator;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** How far somebody may go who opens a period: no step before its own questions are answered. */
@Component
class PeriodSteps {

    static final int LAST = 4;

    private final Validator validator;

    PeriodSteps(Validator validator) {
        this.validator = validator;
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
        var dates = form.dates();
        if (dates != null && !dates.inOrder() && wanted > 1) {
            boolean what = dates.starts().isAfter(dates.ends());
            errors.rejectValue(what ? "ends" : "ratingDue", "period.dates-out-of-order");
            step = Math.min(step, what ? 1 : 3);
        } else if (dates != null && form.kind() != null && !dates.fit(form.kind()) && wanted > 1) {
            errors.rejectValue("ends", "period.not-of-kind." + form.kind());
            step = 1;
        }
        return step;
    }
}
