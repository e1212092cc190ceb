package id.mumpuni.workplans.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Workblock (Format A.1.4): how one indicator is to be reached. */
record WorkblockForm(
        @NotBlank @Size(max = 500) @Nullable String title,
        @Size(max = 500) @Nullable String owner,
        @Size(max = 1000) @Nullable String parties,
        @Size(max = 500) @Nullable String completion,
        @Size(max = 1000) @Nullable String beneficiaries,
        @Size(max = 2000) @Nullable String goal,
        @Size(max = 500) @Nullable String budget,
        @Size(max = 4000) @Nullable String routineActivities,
        @Size(max = 4000) @Nullable String transformativeActivities,
        @Size(max = 4000) @Nullable String routineMilestones,
        @Size(max = 4000) @Nullable String transformativeMilestones,
        @Nullable Integer version) {

    static final WorkblockForm EMPTY =
            new WorkblockForm(null, null, null, null, null, null, null, null, null, null, null, null);
}
