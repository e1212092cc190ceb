package id.mumpuni.assessments.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;

/**
 * Who rates whom in a pool: all stand in a random circle, and everybody is rated by those who come next. So everybody
 * rates as many as they are rated by, all hang together, and two rate each other only where the circle is too short.
 */
public final class PeerCircle {

    private static final int SWAPS = 200;

    private PeerCircle() {}

    /**
     * @param wanted how many rate each one; fewer where the pool is small
     * @param barred rated, rater: a pair that may not be, such as somebody and their superior
     * @return of each one, who rates them; a barred pair that nothing can avoid is left out
     */
    public static <P> Map<P, Set<P>> draw(List<P> pool, int wanted, BiPredicate<P, P> barred, RandomGenerator random) {
        List<P> circle = new ArrayList<>(pool);
        shuffle(circle, random);
        int raters = Math.min(wanted, circle.size() - 1);
        unbar(circle, raters, barred, random);
        Map<P, Set<P>> drawn = new LinkedHashMap<>();
        for (int i = 0; i < circle.size(); i++) {
            Set<P> next = new LinkedHashSet<>();
            for (int step = 1; step <= raters; step++) {
                P rater = circle.get((i + step) % circle.size());
                if (!barred.test(circle.get(i), rater)) {
                    next.add(rater);
                }
            }
            drawn.put(circle.get(i), next);
        }
        return drawn;
    }

    /** Some of them, each as likely as the others. */
    public static <P> List<P> some(List<P> people, int wanted, RandomGenerator random) {
        List<P> mixed = new ArrayList<>(people);
        shuffle(mixed, random);
        return List.copyOf(mixed.subList(0, Math.min(wanted, mixed.size())));
    }

    private static <P> void shuffle(List<P> people, RandomGenerator random) {
        for (int i = people.size() - 1; i > 0; i--) {
            Collections.swap(people, i, random.nextInt(i + 1));
        }
    }

    /** Changes places as long as that parts barred pairs. */
    private static <P> void unbar(List<P> circle, int raters, BiPredicate<P, P> barred, RandomGenerator random) {
        for (int i = 0; i < circle.size(); i++) {
            for (int swap = 0; swap < SWAPS && barredAt(circle, i, raters, barred) > 0; swap++) {
                int other = random.nextInt(circle.size());
                int before = barredAt(circle, i, raters, barred) + barredAt(circle, other, raters, barred);
                Collections.swap(circle, i, other);
                if (barredAt(circle, i, raters, barred) + barredAt(circle, other, raters, barred) >= before) {
                    Collections.swap(circle, i, other);
                }
            }
        }
    }

    /** How many of those within reach, before and behind, the one at a place may not meet. */
    private static <P> int barredAt(List<P> circle, int place, int raters, BiPredicate<P, P> barred) {
        int found = 0;
        P one = circle.get(place);
        for (int step = 1; step <= raters; step++) {
            P rater = circle.get((place + step) % circle.size());
            P rated = circle.get(Math.floorMod(place - step, circle.size()));
            found += (barred.test(one, rater) ? 1 : 0) + (barred.test(rated, one) ? 1 : 0);
        }
        return found;
    }
}
