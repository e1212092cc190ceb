package id.mumpuni.settings.state;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a letter is sent to see whether mail arrives. */
record TestMailForm(
        @NotBlank @Email @Size(max = 200) @Nullable String address) {

    String to() {
        return requireNonNull(address).strip();
    }
}
