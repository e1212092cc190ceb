package id.mumpuni.appraisal.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The picture "pola distribusi" of the form: most people at the organisation's own level, ever fewer away from it
 * (PermenPANRB 6/2022, Lampiran IV.A.2). It shows a shape, not figures.
 */
final class DistributionCurve {

    private static final List<String> WORST_FIRST =
            List.of("VERY_POOR", "POOR", "NEEDS_IMPROVEMENT", "GOOD", "EXCELLENT");
    private static final int[] HEIGHT_BY_DISTANCE = {100, 34, 12, 5, 2};

    private DistributionCurve() {}

    static String of(String organisationRating) {
        int peak = WORST_FIRST.indexOf(organisationRating);
        return IntStream.range(0, WORST_FIRST.size())
                .mapToObj(i -> String.valueOf(HEIGHT_BY_DISTANCE[Math.abs(i - peak)]))
                .collect(Collectors.joining(","));
    }
}
