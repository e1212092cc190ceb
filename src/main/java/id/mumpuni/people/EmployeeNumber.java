package id.mumpuni.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The number of a civil servant, which says when they were born, since when they serve and their sex.
 *
 * <p>NIP (Perka BKN 22/2007): birth date (8), year and month of appointment (6), sex (1), serial (3). NI PPPK: birth date
 * (8), year of appointment (4), count of the contract (2, "21" for a first one: no month), sex (1), serial (3). Neither has
 * a check digit.
 *
 * @param value the 18 digits
 * @param appointmentYear year of TMT CPNS, or of the first contract
 * @param appointmentPart month of TMT CPNS, or the count of the contract
 */
public record EmployeeNumber(
        String value,
        EmploymentKind kind,
        LocalDate birthDate,
        int appointmentYear,
        int appointmentPart,
        Sex sex,
        int serial) {

    private static final int LENGTH = 18;

    /** What can be wrong with a number; the message key is {@code EmployeeNumber.Problem.NAME}. */
    public enum Problem {
        LENGTH(true),
        CHARACTERS(true),
        BIRTH_DATE(true),
        APPOINTMENT_MONTH(true),
        SEX(true),
        SERIAL(true),
        OTHER_BIRTH_DATE(true),
        OTHER_SEX(true),
        APPOINTED_TOO_YOUNG(false),
        APPOINTED_LATE(false);

        private final boolean error;

        Problem(boolean error) {
            this.error = error;
        }

        /** False for a warning: unusual, but such numbers exist. */
        public boolean isError() {
            return error;
        }
    }

    /** @param number null exactly if one of the problems is an error */
    public record Reading(@Nullable EmployeeNumber number, List<Problem> problems) {}

    /** Reads what a person typed or a file holds: blanks and the spreadsheet's leading apostrophe do not matter. */
    public static Reading read(String typed, EmploymentKind kind) {
        String digits = digits(typed);
        if (digits.length() != LENGTH) {
            return new Reading(null, List.of(Problem.LENGTH));
        }
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new Reading(null, List.of(Problem.CHARACTERS));
        }
        LocalDate birthDate = date(digits.substring(0, 8));
        int year = part(digits, 8, 12);
        int month = part(digits, 12, 14);
        char sex = digits.charAt(14);
        int serial = part(digits, 15, 18);
        var problems = new ArrayList<Problem>();
        reportIf(birthDate == null, Problem.BIRTH_DATE, problems);
        // the contract's count stands in the month's place, so only a NIP has a month to check
        reportIf(kind == EmploymentKind.PERMANENT && (month < 1 || month > 12), Problem.APPOINTMENT_MONTH, problems);
        reportIf(sex != '1' && sex != '2', Problem.SEX, problems);
        reportIf(serial == 0, Problem.SERIAL, problems);
        if (birthDate == null || !problems.isEmpty()) {
            return new Reading(null, List.copyOf(problems));
        }
        var number = new EmployeeNumber(digits, kind, birthDate, year, month, sex == '1' ? Sex.M : Sex.F, serial);
        reportIf(number.appointmentAge() < 18, Problem.APPOINTED_TOO_YOUNG, problems);
        reportIf(kind == EmploymentKind.PERMANENT && number.appointmentAge() > 40, Problem.APPOINTED_LATE, problems);
        return new Reading(number, List.copyOf(problems));
    }

    /** Where the number contradicts what else is known about the person. */
    public List<Problem> disagreements(@Nullable LocalDate knownBirthDate, @Nullable Sex knownSex) {
        var problems = new ArrayList<Problem>();
        reportIf(knownBirthDate != null && !knownBirthDate.equals(birthDate), Problem.OTHER_BIRTH_DATE, problems);
        reportIf(knownSex != null && knownSex != sex, Problem.OTHER_SEX, problems);
        return problems;
    }

    /** The number without blanks, dots, hyphens and a leading apostrophe; whether it is one is for {@link #read}. */
    public static String digits(String typed) {
        String bare = typed.strip();
        if (bare.startsWith("'") || bare.startsWith("\u2019")) {
            bare = bare.substring(1);
        }
        return bare.replaceAll("[\\s\\u00A0.-]", "");
    }

    /** As it is printed: {@code 19840317 200903 2 004}. */
    public static String format(String digits) {
        if (digits.length() != LENGTH) {
            return digits;
        }
        return digits.substring(0, 8)
                + " " + digits.substring(8, 14)
                + " " + digits.substring(14, 15)
                + " " + digits.substring(15);
    }

    public String formatted() {
        return format(value);
    }

    private int appointmentAge() {
        int age = appointmentYear - birthDate.getYear();
        boolean beforeBirthday = kind == EmploymentKind.PERMANENT && appointmentPart < birthDate.getMonthValue();
        return beforeBirthday ? age - 1 : age;
    }

    private static @Nullable LocalDate date(String yearMonthDay) {
        try {
            return LocalDate.of(part(yearMonthDay, 0, 4), part(yearMonthDay, 4, 6), part(yearMonthDay, 6, 8));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int part(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    private static void reportIf(boolean wrong, Problem problem, List<Problem> problems) {
        if (wrong) {
            problems.add(problem);
        }
    }
}
