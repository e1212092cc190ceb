package id.mumpuni.security.signin;

import org.jspecify.annotations.Nullable;

/**
 * What is shown again after a refusal; never the password.
 *
 * @param kembali the page the person wanted before signing in
 * @param alamat where a form was sent to that came too late
 * @param isian that form's fields ({@link Unsent})
 */
record SignInForm(
        @Nullable String login,
        @Nullable String kembali,
        @Nullable String alamat,
        @Nullable String isian) {

    static SignInForm carrying(@Nullable String kembali, @Nullable Unsent unsent) {
        return unsent == null
                ? new SignInForm(null, kembali, null, null)
                : new SignInForm(null, kembali, unsent.address(), unsent.body());
    }
}
