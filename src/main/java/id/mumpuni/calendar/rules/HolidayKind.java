package id.mumpuni.calendar.rules;

/** Why nobody works on a day; the message key is {@code HolidayKind.NAME}. */
public enum HolidayKind {
    HOLIDAY,
    JOINT_LEAVE // cuti bersama: counts like a holiday
}
