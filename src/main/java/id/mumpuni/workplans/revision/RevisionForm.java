package id.mumpuni.workplans.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a plan that is set has to change. */
record RevisionForm(@NotBlank @Size(max = 1000) @Nullable String reason) {}
