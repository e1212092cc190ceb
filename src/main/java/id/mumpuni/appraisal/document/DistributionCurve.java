package id.mumpuni.appraisal.document;

import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.appraisal.rules.PatternShape;
import java.util.stream.Collectors;

/** The picture "pola distribusi" of the form, as the drawer of curves reads it. */
final class DistributionCurve {

    private DistributionCurve() {}

    static String of(String organisationRating) {
        return PatternShape.worstFirst(OrganisationRating.valueOf(organisationRating)).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
