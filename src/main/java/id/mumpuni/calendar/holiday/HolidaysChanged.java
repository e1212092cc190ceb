package id.mumpuni.calendar.holiday;

/** A day became a holiday or ceased to be one: what is kept at hand is read again. */
record HolidaysChanged() {}
