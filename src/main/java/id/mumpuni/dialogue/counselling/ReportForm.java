package id.mumpuni.dialogue.counselling;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Format B.1.10 as the appraiser writes it. */
record ReportForm(
        @Size(max = 2000) @Nullable String expectation,
        @NotBlank @Size(min = 40, max = 4000) @Nullable String problem,
        @Nullable Boolean others,
        @NotBlank @Size(max = 4000) @Nullable String tried) {

    Counselling.Report report() {
        return new Counselling.Report(
                expectation == null || expectation.isBlank() ? null : expectation.strip(),
                requireNonNull(problem).strip(),
                Boolean.TRUE.equals(others),
                requireNonNull(tried).strip());
    }
}
