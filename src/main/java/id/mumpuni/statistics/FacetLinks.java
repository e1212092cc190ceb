package id.mumpuni.statistics;

import java.util.Arrays;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.ConjugateGradient;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealVector;

/**
 * The Newton step for abilities and severities together. One facet after the other would need thousands of rounds where units
 * are linked by a few raters only; here the abilities are eliminated and conjugate gradients find the severities through
 * however long a chain.
 */
final class FacetLinks {

    private static final int STEPS = 20_000;
    private static final double ACCURACY = 1e-5; // of the step; the rounds do the rest

    private final FacetState state;

    FacetLinks(FacetState state) {
        this.state = state;
    }

    /** Moves both by the step, shortened as a whole when it is longer than this; needs a sweep before. Says how far. */
    double move(double longest) {
        double[] severity = severities();
        double[] ability = eliminated(severity, state.residual[0]);
        double largest = Math.max(largest(severity), largest(ability));
        double part = largest > longest ? longest / largest : 1;
        add(state.measure[0], ability, part);
        add(state.measure[1], severity, part);
        return part * largest;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }

    private static void add(double[] values, double[] step, double part) {
        for (int index = 0; index < values.length; index++) {
            values[index] += part * step[index];
        }
    }

    private double[] severities() {
        double[] right = spread(eliminated(new double[state.measure[1].length], state.residual[0]));
        for (int rater = 0; rater < right.length; rater++) {
            right[rater] -= state.residual[1][rater];
        }
        balance(right);
        if (largest(right) == 0) {
            return right;
        }
        return new ConjugateGradient(STEPS, ACCURACY, false)
                .solve(new Operator(this::laplacian), new Operator(this::scaled), new ArrayRealVector(right, false))
                .toArray();
    }

    /** Rounding leaves a sum where there is none; no severities could answer it. */
    private void balance(double[] right) {
        double[] information = state.information[1];
        double mean = Arrays.stream(right).sum()
                / Math.max(
                        1, Arrays.stream(information).filter(each -> each > 0).count());
        for (int rater = 0; rater < right.length; rater++) {
            right[rater] -= information[rater] > 0 ? mean : 0;
        }
    }

    /** What the abilities gain when the severities change so, and what is given besides. */
    private double[] eliminated(double[] severity, double[] besides) {
        double[] sum = besides.clone();
        for (int form = 0; form < state.forms.forms(); form++) {
            sum[state.forms.ratee(form)] += state.weight[form] * severity[state.forms.rater(form)];
        }
        for (int ratee = 0; ratee < sum.length; ratee++) {
            sum[ratee] = state.information[0][ratee] > 0 ? sum[ratee] / state.information[0][ratee] : 0;
        }
        return sum;
    }

    private double[] spread(double[] ability) {
        double[] sum = new double[state.measure[1].length];
        for (int form = 0; form < state.forms.forms(); form++) {
            sum[state.forms.rater(form)] += state.weight[form] * ability[state.forms.ratee(form)];
        }
        return sum;
    }

    private double[] laplacian(double[] severity) {
        double[] product = spread(eliminated(severity, new double[state.measure[0].length]));
        for (int rater = 0; rater < product.length; rater++) {
            product[rater] = state.information[1][rater] * severity[rater] - product[rater];
        }
        return product;
    }

    private double[] scaled(double[] severity) {
        double[] product = severity.clone();
        for (int rater = 0; rater < product.length; rater++) {
            product[rater] /= state.information[1][rater] > 0 ? state.information[1][rater] : 1;
        }
        return product;
    }

    private interface Product {
        double[] of(double[] vector);
    }

    private final class Operator implements RealLinearOperator {

        private final Product product;

        Operator(Product product) {
            this.product = product;
        }

        @Override
        public int getRowDimension() {
            return state.measure[1].length;
        }

        @Override
        public int getColumnDimension() {
            return state.measure[1].length;
        }

        @Override
        public RealVector operate(RealVector vector) {
            return new ArrayRealVector(product.of(vector.toArray()), false);
        }
    }
}
