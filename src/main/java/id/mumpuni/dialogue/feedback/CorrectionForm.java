package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.Headway;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param version how many versions the giver had seen */
record CorrectionForm(
        @NotBlank @Size(max = 2000) @Nullable String text,
        @Nullable Headway progress,
        @NotNull @Nullable Integer version) {}
