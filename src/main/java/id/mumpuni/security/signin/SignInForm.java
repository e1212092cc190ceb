package id.mumpuni.security.signin;

import org.jspecify.annotations.Nullable;

/**
 * What is shown again after a refusal; never the password.
 *
 * @param kembali the page the person wanted before signing in
 */
record SignInForm(@Nullable String login, @Nullable String kembali) {}
