package id.mumpuni.security.rules;

/** Why a password is not taken; the message key is {@code PasswordProblem.NAME}. */
public enum PasswordProblem {
    TOO_SHORT,
    TOO_LONG,
    CONTAINS_NUMBER, // NIP atau nama akun
    CONTAINS_BIRTH_DATE,
    CONTAINS_NAME,
    COMMON
}
