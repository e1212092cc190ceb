package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.rules.FollowUpKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the leader does about it, with a note for the person. */
record FollowUpForm(
        @NotNull @Nullable FollowUpKind kind,
        @NotBlank @Size(max = 1000) @Nullable String note) {}
