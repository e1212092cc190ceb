package id.mumpuni.security.password;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

record PasswordForm(
        @NotEmpty @Nullable String old,
        @NotEmpty @Nullable String password,
        @NotEmpty @Nullable String again) {

    static PasswordForm empty() {
        return new PasswordForm(null, null, null);
    }

    boolean repeated() {
        return password != null && password.equals(again);
    }
}
