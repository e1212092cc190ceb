package id.mumpuni.publicservice.rules;

import java.util.List;

/** The nine elements (unsur) that a survey of public satisfaction asks about, in the regulation's order. */
public enum ServiceElement {
    REQUIREMENTS,
    PROCEDURE,
    TIME,
    COST,
    PRODUCT,
    COMPETENCE,
    CONDUCT,
    COMPLAINTS,
    FACILITIES;

    /** Those that speak of the person who served. */
    public static final List<ServiceElement> OF_STAFF = List.of(COMPETENCE, CONDUCT);

    public static final int LOWEST = 1;
    public static final int HIGHEST = 4;

    /** Counted from 1: U1 to U9. */
    public int place() {
        return ordinal() + 1;
    }
}
