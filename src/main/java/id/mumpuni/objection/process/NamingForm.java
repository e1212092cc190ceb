package id.mumpuni.objection.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who decides, and why it is not who the line says. */
record NamingForm(
        @NotNull @Nullable UUID decider,
        @NotBlank @Size(max = 1000) @Nullable String why) {}
