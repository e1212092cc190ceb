package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.appraisal.rules.RatingDistribution.Rule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pattern that was in force when a period was opened.
 *
 * @param smallTeam from how many people on shares are counted in percent, as the period's policy says
 * @param source where the figures are from; null if there were none yet
 * @param verified whether they were read in the source itself
 */
record DistributionPattern(
        Map<OrganisationRating, List<Rule>> rules,
        int smallTeam,
        @Nullable String source,
        boolean verified) {

    List<Rule> of(@Nullable OrganisationRating organisation) {
        return organisation == null ? List.of() : rules.getOrDefault(organisation, List.of());
    }
}
