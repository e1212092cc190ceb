package id.mumpuni.security.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which passwords are good enough: long, not one that many people have, nothing that colleagues know about its owner. No
 * rule asks for digits or signs; a few words that do not belong together are the best password.
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final int SHORTEST_NAME = 4;

    private static final List<DateTimeFormatter> WAYS_TO_WRITE_A_DATE = Stream.of(
                    "yyyyMMdd", "ddMMyyyy", "ddMMyy", "yyMMdd", "MMddyyyy")
            .map(DateTimeFormatter::ofPattern)
            .toList();

    private PasswordRules() {}

    /** @param isCommon says whether a password is found by trying common ones and their disguises */
    public static Optional<PasswordProblem> problem(String password, PasswordOwner owner, Predicate<String> isCommon) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        String plain = plain(password);
        if (owner.signInNames().stream().map(PasswordRules::plain).anyMatch(plain::contains)) {
            return Optional.of(PasswordProblem.CONTAINS_NUMBER);
        }
        if (owner.birthDate() != null && containsDate(plain, owner.birthDate())) {
            return Optional.of(PasswordProblem.CONTAINS_BIRTH_DATE);
        }
        if (containsName(plain, owner.name())) {
            return Optional.of(PasswordProblem.CONTAINS_NAME);
        }
        return isCommon.test(password) ? Optional.of(PasswordProblem.COMMON) : Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s._/-]", "");
    }

    private static boolean containsDate(String plain, LocalDate date) {
        return WAYS_TO_WRITE_A_DATE.stream().anyMatch(way -> plain.contains(way.format(date)));
    }

    private static boolean containsName(String plain, String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .anyMatch(part -> part.length() >= SHORTEST_NAME && plain.contains(part));
    }
}
