package id.mumpuni.integration.staging;

import id.mumpuni.people.EmployeeNumber;

/** What can be wrong with a row; the message key is {@code IssueCode.NAME}. */
public enum IssueCode {
    VALUE_MISSING(Advice.FILL_IN),
    FORMULA(Advice.PASTE_VALUES),
    CELL_ERROR(Advice.PASTE_VALUES),
    TEXT_TOO_LONG(Advice.SHORTEN),
    NOT_AN_ID(Advice.EXPORT_AGAIN),
    UNIT_TWICE(Advice.REMOVE_ROW),
    UNIT_PARENT_UNKNOWN(Advice.IMPORT_ALL_UNITS),
    UNIT_LOOP(Advice.FIX_PARENT),
    UNIT_BELOW_REFUSED(Advice.FIX_ROW_ABOVE),
    UNIT_INACTIVE(Advice.CHECK_UNIT, false),
    SECOND_ROOT(Advice.FIX_PARENT, false),
    NIP_AS_NUMBER(Advice.FORMAT_AS_TEXT),
    NIP_LENGTH(Advice.CHECK_NUMBER),
    NIP_CHARACTERS(Advice.CHECK_NUMBER),
    NIP_BIRTH_DATE(Advice.CHECK_DIGITS_5_TO_8),
    NIP_APPOINTMENT_MONTH(Advice.CHECK_DIGITS_13_AND_14),
    NIP_SEX(Advice.CHECK_DIGIT_15),
    NIP_SERIAL(Advice.CHECK_NUMBER),
    NIP_OTHER_BIRTH_DATE(Advice.COMPARE_WITH_DECREE),
    NIP_OTHER_SEX(Advice.COMPARE_WITH_DECREE),
    NIP_APPOINTED_TOO_YOUNG(Advice.COMPARE_WITH_DECREE, false),
    NIP_APPOINTED_LATE(Advice.COMPARE_WITH_DECREE, false),
    NIP_TWICE(Advice.REMOVE_ROW),
    PERSON_TWICE(Advice.REMOVE_ROW),
    PERSON_CONFLICT(Advice.ASK_NATIONAL_SYSTEM),
    DATE_IMPOSSIBLE(Advice.WRITE_DATE),
    SEX_UNKNOWN(Advice.WRITE_SEX),
    RANK_UNKNOWN(Advice.WRITE_RANK),
    POSITION_KIND_UNKNOWN(Advice.WRITE_POSITION_KIND),
    ECHELON_UNKNOWN(Advice.WRITE_ECHELON),
    UNIT_UNKNOWN(Advice.IMPORT_ALL_UNITS),
    POST_STARTS_LATER(Advice.NOTHING, false),
    PERSON_LEFT(Advice.BRING_BACK, false),
    UNIT_WITHOUT_DATE(Advice.CHECK_POST_DATE, false),
    SECOND_HEAD(Advice.CONFIRM_HEAD, false);

    private final Advice advice;
    private final boolean error;

    IssueCode(Advice advice) {
        this(advice, true);
    }

    IssueCode(Advice advice, boolean error) {
        this.advice = advice;
        this.error = error;
    }

    static IssueCode of(EmployeeNumber.Problem problem) {
        return valueOf("NIP_" + problem.name());
    }

    public Advice advice() {
        return advice;
    }

    /** False for a warning: the row is taken all the same. */
    public boolean isError() {
        return error;
    }
}
