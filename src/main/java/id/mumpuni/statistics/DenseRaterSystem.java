package id.mumpuni.statistics;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/** Exact: the inverse of L + λI + J/m, from which its constant part, J/((1 + λ)m), is taken off. */
final class DenseRaterSystem implements RaterSystem {

    private final RatingDesign design;
    private final double[][] inverse;
    private final double constant;

    DenseRaterSystem(RatingDesign design, double lambda) {
        this.design = design;
        RealMatrix laplacian = new Array2DRowRealMatrix(laplacian(design, lambda), false);
        this.constant = 1 / ((1 + lambda) * design.raters());
        this.inverse =
                new CholeskyDecomposition(laplacian).getSolver().getInverse().getData();
    }

    private static double[][] laplacian(RatingDesign design, double lambda) {
        double[][] matrix = new double[design.raters()][design.raters()];
        for (int rater = 0; rater < matrix.length; rater++) {
            Arrays.fill(matrix[rater], 1.0 / design.raters());
            matrix[rater][rater] += lambda;
        }
        for (int ratee = 0; ratee < design.ratees(); ratee++) {
            double share = 1.0 / design.ratingsOf(ratee);
            for (int one = design.start(ratee); one < design.start(ratee + 1); one++) {
                double[] row = matrix[design.rater(one)];
                row[design.rater(one)]++;
                for (int other = design.start(ratee); other < design.start(ratee + 1); other++) {
                    row[design.rater(other)] -= share;
                }
            }
        }
        return matrix;
    }

    @Override
    public double[] solve(double[] right) {
        double[] solution = new double[right.length];
        for (int rater = 0; rater < right.length; rater++) {
            for (int other = 0; other < right.length; other++) {
                solution[rater] += inverse[rater][other] * right[other];
            }
        }
        return solution;
    }

    @Override
    public double[] severityVariances() {
        double[] variances = new double[design.raters()];
        Arrays.setAll(variances, rater -> inverse[rater][rater] - constant);
        return variances;
    }

    @Override
    public double[] rateeVariances() {
        double[] variances = new double[design.ratees()];
        Arrays.setAll(variances, ratee -> {
            double share = 1.0 / design.ratingsOf(ratee);
            return share + among(ratee) - constant;
        });
        return variances;
    }

    /** The mean of the inverse over all pairs of raters of one ratee. */
    private double among(int ratee) {
        double sum = 0;
        for (int one = design.start(ratee); one < design.start(ratee + 1); one++) {
            sum += across(design.rater(one), ratee);
        }
        return sum / design.ratingsOf(ratee);
    }

    private double across(int rater, int ratee) {
        double sum = 0;
        for (int other = design.start(ratee); other < design.start(ratee + 1); other++) {
            sum += inverse[rater][design.rater(other)];
        }
        return sum / design.ratingsOf(ratee);
    }

    @Override
    public double leverage(int rating) {
        int ratee = design.ratee(rating);
        int rater = design.rater(rating);
        return 1.0 / design.ratingsOf(ratee) + inverse[rater][rater] - 2 * across(rater, ratee) + among(ratee);
    }
}
