package id.mumpuni.integration.staging;

/** What to do about an issue; the message key is {@code Advice.NAME}. */
public enum Advice {
    FILL_IN,
    PASTE_VALUES,
    SHORTEN,
    EXPORT_AGAIN,
    REMOVE_ROW,
    IMPORT_ALL_UNITS,
    FIX_PARENT,
    FIX_ROW_ABOVE,
    CHECK_UNIT,
    FORMAT_AS_TEXT,
    CHECK_NUMBER,
    CHECK_DIGITS_5_TO_8,
    CHECK_DIGITS_13_AND_14,
    CHECK_DIGIT_15,
    COMPARE_WITH_DECREE,
    ASK_NATIONAL_SYSTEM,
    WRITE_DATE,
    CHECK_POST_DATE,
    BRING_BACK,
    WRITE_SEX,
    WRITE_RANK,
    WRITE_POSITION_KIND,
    WRITE_ECHELON,
    NOTHING,
    CONFIRM_HEAD
}
