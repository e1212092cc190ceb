package id.mumpuni.objection.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record ExplanationForm(@NotBlank @Size(max = 4000) @Nullable String explanation) {}
