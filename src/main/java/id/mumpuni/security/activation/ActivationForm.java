package id.mumpuni.security.activation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record ActivationForm(
        @NotBlank @Size(max = 60) @Nullable String login,
        @NotBlank @Size(max = 60) @Nullable String code,
        @NotEmpty @Nullable String password,
        @NotEmpty @Nullable String again) {

    static ActivationForm empty() {
        return new ActivationForm(null, null, null, null);
    }

    boolean repeated() {
        return password != null && password.equals(again);
    }
}
