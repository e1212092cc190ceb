package id.mumpuni.appraisal.rules;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The shape of the "pola distribusi" (PermenPANRB 6/2022, Lampiran IV.A.2): most people at the organisation's own level,
 * ever fewer away from it. It is a shape and no figures: those are data with a date.
 */
public final class PatternShape {

    private static final int[] HEIGHT_BY_DISTANCE = {100, 34, 12, 5, 2};

    private PatternShape() {}

    /** Heights up to 100, worst rating first. */
    public static List<Integer> worstFirst(OrganisationRating organisation) {
        int last = OrganisationRating.values().length - 1;
        int peak = last - organisation.ordinal();
        return IntStream.rangeClosed(0, last)
                .map(i -> HEIGHT_BY_DISTANCE[Math.abs(i - peak)])
                .boxed()
                .toList();
    }
}
