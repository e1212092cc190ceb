package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.rules.ExpectationLevel;
import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.appraisal.rules.RatingDistribution;
import id.mumpuni.appraisal.rules.RatingMatrix;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the team stands: people in each cell of the quadrant, and the pattern that the unit's achievement suggests. */
record TeamPicture(List<TeamRow> rows, @Nullable OrganisationRating organisation) {

    record Share(PerformanceRating rating, int people, int percent) {}

    record Cell(PerformanceRating rating, long people) {}

    public int rated() {
        return (int) rows.stream().filter(row -> row.predicate() != null).count();
    }

    public long ready() {
        return rows.stream().filter(TeamRow::ready).count();
    }

    public long signed() {
        return rows.stream().filter(TeamRow::signed).count();
    }

    public Cell cell(ExpectationLevel work, ExpectationLevel behaviour) {
        return new Cell(
                RatingMatrix.rate(work, behaviour),
                rows.stream()
                        .filter(row -> row.workResult() == work && row.behaviour() == behaviour)
                        .count());
    }

    public List<Share> shares() {
        Map<PerformanceRating, Integer> counts = counts();
        int rated = Math.max(1, rated());
        return List.of(PerformanceRating.values()).stream()
                .map(rating -> new Share(
                        rating,
                        counts.getOrDefault(rating, 0),
                        Math.round(counts.getOrDefault(rating, 0) * 100f / rated)))
                .toList();
    }

    public List<RatingDistribution.Check> checks() {
        return organisation == null ? List.of() : RatingDistribution.check(organisation, counts());
    }

    public boolean withinPattern() {
        return checks().stream().allMatch(RatingDistribution.Check::met);
    }

    public boolean small() {
        return rated() < RatingDistribution.SMALL_TEAM;
    }

    /** What one person weighs, in percent. */
    public int onePerson() {
        return Math.round(100f / Math.max(1, rated()));
    }

    private Map<PerformanceRating, Integer> counts() {
        Map<PerformanceRating, Integer> counts = new EnumMap<>(PerformanceRating.class);
        for (TeamRow row : rows) {
            PerformanceRating rating = row.predicate();
            if (rating != null) {
                counts.merge(rating, 1, Integer::sum);
            }
        }
        return counts;
    }
}
