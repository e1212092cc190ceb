package id.mumpuni.appraisal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pattern of a unit's achievement says to a distribution of predicates: something to consider, never a quota. */
public interface DistributionAdvice {

    /** One line of the pattern; its text is the message {@code pattern.KIND}. */
    record Line(String kind, int percent, int people, int actual, boolean met, List<PerformanceRating> ratings) {}

    /**
     * @param organisation the name of the achievement, whose text is {@code OrganisationRating.NAME}; null: none is set
     * @param tooFew of so few people no distribution can be said
     * @param source where the figures are from
     */
    record Advice(
            @Nullable String organisation,
            boolean tooFew,
            List<Line> lines,
            @Nullable String source,
            boolean verified) {

        public boolean within() {
            return lines.stream().allMatch(Line::met);
        }
    }

    Advice of(UUID period, UUID unit, Map<PerformanceRating, Integer> counts);
}
