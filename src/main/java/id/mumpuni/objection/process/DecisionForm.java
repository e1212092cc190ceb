package id.mumpuni.objection.process;

import static java.util.Objects.requireNonNull;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.ResultChange;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The decision; levels and recommendation are asked for if the result is changed. */
record DecisionForm(
        @NotNull @Nullable Integer version,
        @NotNull @Nullable DecisionOutcome outcome,
        @Nullable ExpectationLevel workResult,
        @Nullable ExpectationLevel behaviour,
        @Nullable PerformanceRating predicate,
        @NotBlank @Size(max = 4000) @Nullable String decisionReason,
        @Size(max = 4000) @Nullable String recommendation) {

    boolean changes() {
        return outcome == DecisionOutcome.CHANGED;
    }

    void check(BindingResult errors) {
        if (!changes()) {
            return;
        }
        if (workResult == null && !errors.hasFieldErrors("workResult")) {
            errors.rejectValue("workResult", "objection.level-missing");
        }
        if (behaviour == null && !errors.hasFieldErrors("behaviour")) {
            errors.rejectValue("behaviour", "objection.level-missing");
        }
        if (Typed.optional(recommendation) == null) {
            errors.rejectValue("recommendation", "objection.recommendation-missing");
        }
    }

    DecideObjection.Verdict verdict() {
        return new DecideObjection.Verdict(
                changes()
                        ? new ResultChange.Levels(requireNonNull(workResult), requireNonNull(behaviour), predicate)
                        : null,
                Typed.required(decisionReason),
                Typed.optional(recommendation));
    }
}
