package id.mumpuni.appraisal.rules;

import id.mumpuni.appraisal.PerformanceRating;
import java.util.List;
import java.util.Map;

/**
 * Holds a team against the pattern of SE MenPANRB 3/2023: which ratings a unit's people should mostly have, given the unit's achievement. It
 * is something to consider, never a quota.
 */
public final class RatingDistribution {

    /** Fewer than this say nothing about a distribution. */
    public static final int TOO_FEW = 4;

    private RatingDistribution() {}

    public enum Kind {
        MOST, // no other rating is given more often
        AT_MOST,
        AT_LEAST,
        SOME // at least one person
    }

    /** One line of the pattern for an achievement; the percentage is that of the circular. */
    public record Rule(Kind kind, int percent, List<PerformanceRating> ratings) {}

    /**
     * One line of the pattern against one team.
     *
     * @param people what the percentage means for a team of this size
     */
    public record Check(Kind kind, List<PerformanceRating> ratings, int percent, int people, int actual, boolean met) {}

    /**
     * Every line of the pattern, met or not; empty while nobody is rated.
     *
     * @param smallTeam in a team smaller than this one person weighs much: shares are rounded in the team's favour
     */
    public static List<Check> check(List<Rule> pattern, int smallTeam, Map<PerformanceRating, Integer> counts) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (total == 0) {
            return List.of();
        }
        return pattern.stream()
                .map(rule -> check(rule, smallTeam, counts, total))
                .toList();
    }

    private static Check check(Rule rule, int smallTeam, Map<PerformanceRating, Integer> counts, int total) {
        int actual =
                rule.ratings().stream().mapToInt(r -> counts.getOrDefault(r, 0)).sum();
        int people = people(rule, smallTeam, total);
        boolean met =
                switch (rule.kind()) {
                    case MOST -> counts.values().stream().allMatch(count -> count <= actual);
                    case AT_MOST -> actual <= people;
                    case AT_LEAST -> actual >= people;
                    case SOME -> actual >= 1;
                };
        return new Check(rule.kind(), rule.ratings(), rule.percent(), people, actual, met);
    }

    private static int people(Rule rule, int smallTeam, int total) {
        boolean up = rule.kind() == Kind.AT_LEAST ? total >= smallTeam : total < smallTeam;
        int share = rule.percent() * total;
        return up ? (share + 99) / 100 : share / 100;
    }
}
