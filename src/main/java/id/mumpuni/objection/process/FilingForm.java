package id.mumpuni.objection.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why, what is wished, and the own pieces of evidence. */
record FilingForm(
        @NotBlank @Size(max = 4000) @Nullable String reason,
        @Size(max = 2000) @Nullable String wish,
        @Nullable List<UUID> evidence) {

    static final FilingForm BLANK = new FilingForm(null, null, null);

    Objection.Text text() {
        return new Objection.Text(Typed.required(reason), Typed.optional(wish));
    }

    public Set<UUID> pieces() {
        Set<UUID> pieces = new LinkedHashSet<>();
        if (evidence != null) {
            evidence.stream().filter(Objects::nonNull).forEach(pieces::add);
        }
        return pieces;
    }
}
