package id.mumpuni.security.setup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The first administrator, and if wanted the first BKD officer.
 *
 * @param officerName with {@code officerLogin}, or both empty
 */
record SetupForm(
        @NotBlank @Size(max = 120) @Nullable String name,

        @NotBlank @Pattern(regexp = LOGIN, message = "{setup.login.invalid}") @Nullable
        String login,

        @NotEmpty @Nullable String password,
        @NotEmpty @Nullable String again,
        @Size(max = 120) @Nullable String officerName,

        @Pattern(regexp = "|" + LOGIN, message = "{setup.login.invalid}") @Nullable
        String officerLogin) {

    private static final String LOGIN = "\\s*[a-zA-Z][a-zA-Z0-9._-]{1,39}\\s*";

    static SetupForm empty() {
        return new SetupForm(null, null, null, null, null, null);
    }

    boolean repeated() {
        return password != null && password.equals(again);
    }

    boolean wantsOfficer() {
        return isGiven(officerName) || isGiven(officerLogin);
    }

    boolean officerComplete() {
        return isGiven(officerName) == isGiven(officerLogin);
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
