package id.mumpuni.appraisal.rules;

import static id.mumpuni.appraisal.ExpectationLevel.ABOVE;
import static id.mumpuni.appraisal.ExpectationLevel.BELOW;
import static id.mumpuni.appraisal.ExpectationLevel.MEETS;

import id.mumpuni.appraisal.ExpectationLevel;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The guidance by which the overall work result may be rated from the single results (PermenPANRB 6/2022, Lampiran
 * IV.B.1.a.1).d)). It proposes and never decides. The regulation's "sebagian besar" is more than, its "sebagian kecil"
 * at most the percentage that the policy of the cycle names.
 */
public final class WorkResultGuidance {

    private WorkResultGuidance() {}

    /** @param main hasil kerja utama */
    public record Rated(boolean main, ExpectationLevel level) {}

    /** How the feedback on the results sounds. */
    public enum Response {
        NONE, // nobody said anything
        POSITIVE, // mostly or all of it
        PARTLY,
        NOT_POSITIVE; // most or all of it does not

        public static Response of(int positive, int all, int mostPercent) {
            if (all == 0) {
                return NONE;
            }
            if (positive * 100 > mostPercent * all) {
                return POSITIVE;
            }
            return (all - positive) * 100 > mostPercent * all ? NOT_POSITIVE : PARTLY;
        }
    }

    /** Null as long as a result is not rated, and where the guidance gives no answer. */
    public static @Nullable ExpectationLevel propose(
            List<Rated> rated, int results, Response response, int mostPercent, int smallPartPercent) {
        if (results == 0 || rated.size() < results) {
            return null;
        }
        int mainResults = count(rated, Rated::main);
        int mainBelow = count(rated, one -> one.main() && one.level() == BELOW);
        if (most(count(rated, one -> one.level() == ABOVE), results, mostPercent)
                && mainBelow == 0
                && (response == Response.POSITIVE || response == Response.NONE)) {
            return ABOVE;
        }
        if (most(count(rated, one -> one.level() == BELOW), results, mostPercent)) {
            return response == Response.POSITIVE ? null : BELOW;
        }
        boolean fewMainBelow = mainBelow * 100 <= smallPartPercent * mainResults;
        return most(count(rated, one -> one.level() != BELOW), results, mostPercent)
                        && fewMainBelow
                        && response != Response.NOT_POSITIVE
                ? MEETS
                : null;
    }

    private static int count(List<Rated> rated, Predicate<Rated> which) {
        return (int) rated.stream().filter(which).count();
    }

    private static boolean most(int part, int all, int mostPercent) {
        return part * 100 > mostPercent * all;
    }
}
