package id.mumpuni.appraisal.rules;

import static id.mumpuni.appraisal.PerformanceRating.GOOD;
import static id.mumpuni.appraisal.PerformanceRating.NEEDS_IMPROVEMENT;
import static id.mumpuni.appraisal.PerformanceRating.POOR;
import static id.mumpuni.appraisal.PerformanceRating.VERY_GOOD;
import static id.mumpuni.appraisal.PerformanceRating.VERY_POOR;

import id.mumpuni.appraisal.PerformanceRating;
import java.util.List;
import java.util.Map;

/**
 * The pattern of SE MenPANRB 3/2023: which ratings a unit's people should mostly have, given the unit's achievement. It
 * is something to consider, never a quota.
 */
public final class RatingDistribution {

    /** In a team smaller than this one person weighs more than ten percent: shares are rounded in the team's favour. */
    public static final int SMALL_TEAM = 10;

    private RatingDistribution() {}

    public enum Kind {
        MOST, // no other rating is given more often
        AT_MOST,
        AT_LEAST,
        SOME // at least one person
    }

    record Rule(Kind kind, int percent, List<PerformanceRating> ratings) {}

    /**
     * One line of the pattern against one team.
     *
     * @param people what the percentage means for a team of this size
     */
    public record Check(Kind kind, List<PerformanceRating> ratings, int percent, int people, int actual, boolean met) {}

    static List<Rule> pattern(OrganisationRating organisation) {
        return switch (organisation) {
            case EXCELLENT ->
                List.of(new Rule(Kind.MOST, 0, List.of(VERY_GOOD)), new Rule(Kind.AT_MOST, 70, List.of(VERY_GOOD)));
            case GOOD ->
                List.of(
                        new Rule(Kind.MOST, 0, List.of(GOOD)),
                        new Rule(Kind.AT_MOST, 70, List.of(GOOD)),
                        new Rule(Kind.SOME, 0, List.of(NEEDS_IMPROVEMENT, POOR)));
            case NEEDS_IMPROVEMENT ->
                List.of(
                        new Rule(Kind.AT_LEAST, 60, List.of(NEEDS_IMPROVEMENT)),
                        new Rule(Kind.AT_MOST, 10, List.of(VERY_GOOD)));
            case POOR ->
                List.of(
                        new Rule(Kind.AT_LEAST, 60, List.of(POOR)),
                        new Rule(Kind.AT_LEAST, 10, List.of(NEEDS_IMPROVEMENT)),
                        new Rule(Kind.AT_MOST, 10, List.of(VERY_GOOD)));
            case VERY_POOR ->
                List.of(
                        new Rule(Kind.AT_LEAST, 60, List.of(VERY_POOR)),
                        new Rule(Kind.AT_LEAST, 10, List.of(POOR, NEEDS_IMPROVEMENT)),
                        new Rule(Kind.AT_MOST, 0, List.of(VERY_GOOD)));
        };
    }

    /** Every line of the pattern, met or not; empty while nobody is rated. */
    public static List<Check> check(OrganisationRating organisation, Map<PerformanceRating, Integer> counts) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (total == 0) {
            return List.of();
        }
        return pattern(organisation).stream()
                .map(rule -> check(rule, counts, total))
                .toList();
    }

    private static Check check(Rule rule, Map<PerformanceRating, Integer> counts, int total) {
        int actual =
                rule.ratings().stream().mapToInt(r -> counts.getOrDefault(r, 0)).sum();
        int people = people(rule, total);
        boolean met =
                switch (rule.kind()) {
                    case MOST -> counts.values().stream().allMatch(count -> count <= actual);
                    case AT_MOST -> actual <= people;
                    case AT_LEAST -> actual >= people;
                    case SOME -> actual >= 1;
                };
        return new Check(rule.kind(), rule.ratings(), rule.percent(), people, actual, met);
    }

    private static int people(Rule rule, int total) {
        boolean up = rule.kind() == Kind.AT_LEAST ? total >= SMALL_TEAM : total < SMALL_TEAM;
        int share = rule.percent() * total;
        return up ? (share + 99) / 100 : share / 100;
    }
}
