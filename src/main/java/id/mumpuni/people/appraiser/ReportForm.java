package id.mumpuni.people.appraiser;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ReportForm(
        @Nullable UUID proposed,
        @NotBlank @Size(max = 1000) @Nullable String note) {

    static ReportForm empty() {
        return new ReportForm(null, null);
    }
}
