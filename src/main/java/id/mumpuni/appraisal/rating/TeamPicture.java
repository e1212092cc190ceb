package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.appraisal.rules.RatingDistribution;
import id.mumpuni.appraisal.rules.RatingMatrix;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the team stands: people in each cell of the quadrant, and the pattern that the achievement of each unit suggests.
 * Whoever also stands in as Plt. leads two units, whose people are held against the achievement of their own one.
 */
record TeamPicture(List<TeamRow> rows, DistributionPattern pattern, Map<UUID, String> reasons) {

    record Share(PerformanceRating rating, int people, int percent) {}

    /**
     * The people of one led unit.
     *
     * @param reason what the appraiser wrote about a distribution outside the pattern
     */
    record Part(
            List<TeamRow> rows,
            DistributionPattern pattern,
            @Nullable String reason) {

        public UUID unitId() {
            return rows.get(0).ledUnitId();
        }

        public String unit() {
            return rows.get(0).ledUnit();
        }

        public @Nullable OrganisationRating organisation() {
            return rows.get(0).organisation();
        }

        /** Last year's achievement counts, because this year's came too late. */
        public boolean late() {
            return rows.get(0).late();
        }

        public List<RatingDistribution.Check> checks() {
            return tooFew()
                    ? List.of()
                    : RatingDistribution.check(pattern.of(organisation()), pattern.smallTeam(), counts(rows));
        }

        /** Null where nothing can be said: without a predicate of the unit, or of too few people. */
        public @Nullable PatternPicture drawing() {
            return tooFew() ? null : PatternPicture.of(organisation(), counts(rows));
        }

        /** Of so few people no distribution can be said: there is a sentence and no verdict. */
        public boolean tooFew() {
            return rated() < RatingDistribution.TOO_FEW;
        }

        public int rated() {
            return TeamPicture.rated(rows);
        }

        public boolean withinPattern() {
            return checks().stream().allMatch(RatingDistribution.Check::met);
        }

        public boolean small() {
            return rated() < pattern.smallTeam();
        }

        /** What one person weighs, in percent. */
        public int onePerson() {
            return Math.round(100f / Math.max(1, rated()));
        }
    }

    /** The units whose people are distributed otherwise than the pattern suggests. */
    public List<Part> outside() {
        return parts().stream().filter(part -> !part.withinPattern()).toList();
    }

    record Cell(PerformanceRating rating, long people) {}

    public int rated() {
        return rated(rows);
    }

    public List<Part> parts() {
        Map<UUID, List<TeamRow>> units = rows.stream()
                .collect(Collectors.groupingBy(TeamRow::ledUnitId, LinkedHashMap::new, Collectors.toList()));
        return units.entrySet().stream()
                .map(unit -> new Part(unit.getValue(), pattern, reasons.get(unit.getKey())))
                .toList();
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
        Map<PerformanceRating, Integer> counts = counts(rows);
        int rated = Math.max(1, rated());
        return List.of(PerformanceRating.values()).stream()
                .map(rating -> new Share(
                        rating,
                        counts.getOrDefault(rating, 0),
                        Math.round(counts.getOrDefault(rating, 0) * 100f / rated)))
                .toList();
    }

    private static int rated(List<TeamRow> rows) {
        return (int) rows.stream().filter(row -> row.predicate() != null).count();
    }

    private static Map<PerformanceRating, Integer> counts(List<TeamRow> rows) {
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
