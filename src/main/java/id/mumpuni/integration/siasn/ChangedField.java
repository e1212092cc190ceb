package id.mumpuni.integration.siasn;

/** What an import changes about a person or a unit; the message key is {@code ChangedField.NAME}. */
enum ChangedField {
    NUMBER,
    NATIONAL_ID,
    KIND,
    NAME,
    FRONT_TITLE,
    BACK_TITLE,
    SEX,
    BIRTH_DATE,
    EMAIL,
    RANK,
    RANK_SINCE,
    EDUCATION,
    LEGAL_STATUS,
    RETURNED,
    UNIT,
    POSITION,
    SINCE,
    REOPENED,
    UNIT_NAME,
    HEAD_TITLE,
    ECHELON,
    ORDER,
    PARENT
}
