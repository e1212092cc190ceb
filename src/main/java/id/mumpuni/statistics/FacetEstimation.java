package id.mumpuni.statistics;

import id.mumpuni.statistics.FacetState.Facet;
import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealVector;

/**
 * Joint maximum likelihood by a Newton step for one facet after the other. The likelihood has no second peak, so whoever
 * arrives where every residual is zero has arrived.
 */
final class FacetEstimation {

    private static final int ROUNDS = 2_000;
    private static final double LARGEST_STEP = 1; // logits
    private static final double BEYOND = 30; // logits: no data say that; the value grows without end
    private static final double EXTREME = 0.3; // score points, Linacre's correction of an extreme total

    private final FacetState state;
    private final boolean[][] members;
    private final byte[] answers;
    private final double tolerance;

    /** @param tolerance the largest residual total, in score points, with which the search ends */
    FacetEstimation(FacetState state, boolean[][] members, byte[] answers, double tolerance) {
        this.state = state;
        this.members = members;
        this.answers = answers;
        this.tolerance = tolerance;
    }

    /** Whether the measures were found; without members nothing is to be found. */
    boolean converges() {
        for (int round = 0; round < ROUNDS; round++) {
            state.sweep(answers);
            double largest = largestResidual();
            move(Facet.RATEE, members[0]);
            for (Facet facet : new Facet[] {Facet.RATER, Facet.ITEM}) {
                state.sweep(answers);
                move(facet, members[facet.ordinal()]);
                state.centre(facet, members[facet.ordinal()]);
            }
            largest = Math.max(largest, moveSteps());
            if (largest < tolerance) {
                state.sweep(answers);
                return true;
            }
            if (grown()) {
                return false;
            }
        }
        return false;
    }

    private double largestResidual() {
        return Arrays.stream(state.residual)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    private boolean grown() {
        return Arrays.stream(state.measure)
                .flatMapToDouble(Arrays::stream)
                .anyMatch(each -> !(Math.abs(each) < BEYOND));
    }

    private void move(Facet facet, boolean[] who) {
        double[] values = state.measure[facet.ordinal()];
        for (int index = 0; index < values.length; index++) {
            if (who[index]) {
                values[index] += facet.sign
                        * step(state.residual[facet.ordinal()][index], state.information[facet.ordinal()][index]);
            }
        }
    }

    private static double step(double residual, double information) {
        return Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, residual / information));
    }

    /** One Newton step for all steps of the scale at once; says how far they were off. */
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
        return Arrays.stream(sums.residual()).map(Math::abs).max().orElse(0);
    }

    /**
     * Measures those of one facet who have answers here and were not measured before, with all others as they are.
     *
     * @param highest number of the highest category
     */
    static void anchored(FacetState state, Facet facet, byte[] answers, boolean[] who, int highest) {
        double[] pull = pull(state, facet, answers, highest);
        FacetEstimation one = new FacetEstimation(state, new boolean[0][], answers, 0);
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
