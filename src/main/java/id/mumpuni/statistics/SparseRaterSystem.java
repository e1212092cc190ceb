package id.mumpuni.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.ConjugateGradient;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealVector;

/**
 * For a whole city: conjugate gradients with the diagonal as preconditioner; the matrix is never written down, so memory and
 * time of a step grow with the ratings only.
 *
 * <p>The variances are estimated by random signs (Bekas, Kokiopoulou and Saad 2007, after Hutchinson): with the probes used
 * here the standard error of a well-linked rater or ratee is within about one per cent, in the worst design within about seven.
 * Each probe comes from a fixed seed: the same ratings always give the same figures.
 */
final class SparseRaterSystem implements RaterSystem {

    private static final int STEPS = 20_000;
    private static final double EXACT = 1e-12;
    private static final double ROUGH = 1e-4;
    private static final int PROBES = 128;
    private static final long SEED = 20_261_122;

    private final RatingDesign design;
    private final double lambda;
    private final double[] diagonal;

    SparseRaterSystem(RatingDesign design, double lambda) {
        this.design = design;
        this.lambda = lambda;
        this.diagonal = new double[design.raters()];
        Arrays.fill(diagonal, lambda);
        for (int rating = 0; rating < design.ratings(); rating++) {
            diagonal[design.rater(rating)] += 1 - 1.0 / design.ratingsOf(design.ratee(rating));
        }
    }

    @Override
    public double[] solve(double[] right) {
        return solve(right, EXACT);
    }

    /** Hipparchus throws when the steps do not suffice. */
    private double[] solve(double[] right, double accuracy) {
        if (Arrays.stream(right).allMatch(each -> each == 0)) {
            return new double[right.length];
        }
        RealVector solution = new ConjugateGradient(STEPS, accuracy, false)
                .solve(new Laplacian(), new Preconditioner(), new ArrayRealVector(right, false));
        double[] values = solution.toArray();
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values).map(each -> each - mean).toArray();
    }

    @Override
    public double[] severityVariances() {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] sum = new double[design.raters()];
        for (int probe = 0; probe < PROBES; probe++) {
            double[] signs = signs(random, sum.length);
            double mean = Arrays.stream(signs).average().orElse(0);
            double[] answer =
                    solve(Arrays.stream(signs).map(each -> each - mean).toArray(), ROUGH);
            for (int rater = 0; rater < sum.length; rater++) {
                sum[rater] += signs[rater] * answer[rater] / PROBES;
            }
        }
        for (int rater = 0; rater < sum.length; rater++) {
            // the probes may miss; it cannot be less than this
            sum[rater] = Math.max(sum[rater], (1 - 1.0 / sum.length) / (design.ratingsBy(rater) + lambda));
        }
        return sum;
    }

    @Override
    public double[] rateeVariances() {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        double[] sum = new double[design.ratees()];
        for (int probe = 0; probe < PROBES; probe++) {
            double[] signs = signs(random, sum.length);
            double[] answer = ofRatees(solve(spread(signs), ROUGH));
            for (int ratee = 0; ratee < sum.length; ratee++) {
                sum[ratee] += signs[ratee] * answer[ratee] / PROBES;
            }
        }
        for (int ratee = 0; ratee < sum.length; ratee++) {
            sum[ratee] = Math.max(0, sum[ratee]) + 1.0 / design.ratingsOf(ratee);
        }
        return sum;
    }

    /** Gives each ratee's figure to his raters in equal shares; what all raters have in common is taken out. */
    private double[] spread(double[] ofRatees) {
        double[] spread = new double[design.raters()];
        for (int rating = 0; rating < design.ratings(); rating++) {
            int ratee = design.ratee(rating);
            spread[design.rater(rating)] += ofRatees[ratee] / design.ratingsOf(ratee);
        }
        double mean = Arrays.stream(spread).average().orElse(0);
        return Arrays.stream(spread).map(each -> each - mean).toArray();
    }

    private double[] ofRatees(double[] ofRaters) {
        double[] means = new double[design.ratees()];
        for (int rating = 0; rating < design.ratings(); rating++) {
            int ratee = design.ratee(rating);
            means[ratee] += ofRaters[design.rater(rating)] / design.ratingsOf(ratee);
        }
        return means;
    }

    private static double[] signs(SplittableRandom random, int count) {
        double[] signs = new double[count];
        Arrays.setAll(signs, at -> random.nextBoolean() ? 1 : -1);
        return signs;
    }

    /** To first order: with the diagonal in place of the whole matrix. */
    @Override
    public double leverage(int rating) {
        int ratee = design.ratee(rating);
        double share = 1.0 / design.ratingsOf(ratee);
        double sum = share;
        for (int other = design.start(ratee); other < design.start(ratee + 1); other++) {
            double weight = other == rating ? 1 - share : share;
            sum += weight * weight / diagonal[design.rater(other)];
        }
        return Math.min(1, sum);
    }

    /** L + λI, and on the constant direction, which L maps to zero, the mean of its diagonal as well. */
    private final class Laplacian implements RealLinearOperator {

        private final double constant = Arrays.stream(diagonal).average().orElse(1);

        @Override
        public int getRowDimension() {
            return diagonal.length;
        }

        @Override
        public int getColumnDimension() {
            return diagonal.length;
        }

        @Override
        public RealVector operate(RealVector vector) {
            double[] x = vector.toArray();
            double[] product = new double[x.length];
            Arrays.fill(product, constant * Arrays.stream(x).average().orElse(0));
            for (int ratee = 0; ratee < design.ratees(); ratee++) {
                double mean = 0;
                for (int at = design.start(ratee); at < design.start(ratee + 1); at++) {
                    mean += x[design.rater(at)];
                }
                mean /= design.ratingsOf(ratee);
                for (int at = design.start(ratee); at < design.start(ratee + 1); at++) {
                    product[design.rater(at)] += x[design.rater(at)] - mean;
                }
            }
            for (int rater = 0; rater < x.length; rater++) {
                product[rater] += lambda * x[rater];
            }
            return new ArrayRealVector(product, false);
        }
    }

    private final class Preconditioner implements RealLinearOperator {

        @Override
        public int getRowDimension() {
            return diagonal.length;
        }

        @Override
        public int getColumnDimension() {
            return diagonal.length;
        }

        @Override
        public RealVector operate(RealVector vector) {
            double[] product = vector.toArray();
            for (int rater = 0; rater < product.length; rater++) {
                product[rater] /= diagonal[rater];
            }
            return new ArrayRealVector(product, false);
        }
    }
}
