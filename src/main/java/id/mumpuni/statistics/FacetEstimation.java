package id.mumpuni.statistics;

import id.mumpuni.statistics.FacetState.Facet;
import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealVector;

/**
 * Joint maximum likelihood by Newton steps: people and raters together, then indicators, then the steps of the scale. The
 * likelihood has no second peak, so whoever comes to rest has arrived; where nothing comes to rest, one group is above the
 * other without exception and no finite measure exists.
 */
final class FacetEstimation {

    private static final int ROUNDS = 500;
    private static final double LARGEST_STEP = 1; // logits
    private static final double BEYOND = 30; // logits: no data say that; the value grows without end
    private static final double AT_REST = 1e-7; // logits
    private static final double EXTREME = 0.3; // score points, Linacre's correction of an extreme total

    private final FacetState state;
    private final boolean[][] members;
    private final byte[] answers;

    FacetEstimation(FacetState state, boolean[][] members, byte[] answers) {
        this.state = state;
        this.members = members;
        this.answers = answers;
    }

    /** Whether the measures were found; without members nothing is to be found. */
    boolean converges() {
        for (int round = 0; round < ROUNDS; round++) {
            state.sweep(answers);
            double moved = new FacetLinks(state).move(LARGEST_STEP);
            state.centre(Facet.RATER, members[1]);
            state.sweep(answers);
            moved = Math.max(moved, move(Facet.ITEM, members[2]));
            state.centre(Facet.ITEM, members[2]);
            moved = Math.max(moved, moveSteps());
            if (moved < AT_REST) {
                state.sweep(answers);
                return true;
            }
            if (grown()) {
                return false;
            }
        }
        return false;
    }

    private boolean grown() {
        return Arrays.stream(state.measure)
                .flatMapToDouble(Arrays::stream)
                .anyMatch(each -> !(Math.abs(each) < BEYOND));
    }

    /** Says how far the one went who went farthest. */
    private double move(Facet facet, boolean[] who) {
        double[] values = state.measure[facet.ordinal()];
        double farthest = 0;
        for (int index = 0; index < values.length; index++) {
            if (who[index]) {
                double step = step(state.residual[facet.ordinal()][index], state.information[facet.ordinal()][index]);
                values[index] += facet.sign * step;
                farthest = Math.max(farthest, Math.abs(step));
            }
        }
        return farthest;
    }

    private static double step(double residual, double information) {
        return Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, residual / information));
    }

    /** One Newton step for all steps of the scale at once; says how far the one went that went farthest. */
    private double moveSteps() {
        StepSums sums = StepSums.of(state, answers);
        RealVector move = new CholeskyDecomposition(new Array2DRowRealMatrix(sums.information(), false))
                .getSolver()
                .solve(new ArrayRealVector(sums.residual(), false));
        double mean = 0;
        for (int at = 0; at < state.steps.length; at++) {
            state.steps[at] -= Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, move.getEntry(at)));
            mean += state.steps[at] / state.steps.length;
        }
        for (int at = 0; at < state.steps.length; at++) {
            state.steps[at] -= mean;
        }
        state.lower(mean);
        return Math.min(LARGEST_STEP, move.getLInfNorm());
    }

    /**
     * Measures those of one facet who have answers here and were not measured before, with all others as they are.
     *
     * @param highest number of the highest category
     */
    static void anchored(FacetState state, Facet facet, byte[] answers, boolean[] who, int highest) {
        double[] pull = pull(state, facet, answers, highest);
        FacetEstimation one = new FacetEstimation(state, new boolean[0][], answers);
        double[] residual = state.residual[facet.ordinal()];
        for (int round = 0; round < 100; round++) {
            state.sweep(answers);
            double largest = 0;
            for (int index = 0; index < residual.length; index++) {
                residual[index] += pull[index];
                largest = Math.max(largest, who[index] ? Math.abs(residual[index]) : 0);
            }
            if (largest < 1e-9) {
                break;
            }
            one.move(facet, who);
        }
        state.sweep(answers);
    }

    /** What an extreme total is moved inwards. */
    private static double[] pull(FacetState state, Facet facet, byte[] answers, int highest) {
        double[] pull = new double[state.measure[facet.ordinal()].length];
        int[] total = new int[pull.length];
        int[] most = new int[pull.length];
        for (int at = 0; at < answers.length; at++) {
            if (answers[at] != RatingForms.NONE) {
                int items = state.forms.items();
                int index = state.index(facet, at / items, at % items);
                total[index] += answers[at];
                most[index] += highest;
            }
        }
        Arrays.setAll(pull, index -> total[index] == 0 ? EXTREME : total[index] == most[index] ? -EXTREME : 0);
        return pull;
    }
}
