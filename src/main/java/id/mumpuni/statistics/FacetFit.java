package id.mumpuni.statistics;

import id.mumpuni.statistics.FacetState.Facet;
import java.util.Arrays;

/**
 * How well the answers fit the model. One array for each facet.
 *
 * @param squares sum of the squared residuals
 * @param standardised sum of the squared standardised residuals
 * @param answers how many there are
 * @param information sum of the variances
 */
record FacetFit(
        double[][] squares, double[][] standardised, int[][] answers, double[][] information, double logLikelihood) {

    static FacetFit of(FacetState state, byte[] answers) {
        double[][] information =
                Arrays.stream(state.information).map(double[]::clone).toArray(double[][]::new);
        double[][] squares = like(information);
        double[][] standardised = like(information);
        int[][] count =
                Arrays.stream(information).map(each -> new int[each.length]).toArray(int[][]::new);
        CategoryCurve curve = new CategoryCurve(state.steps);
        double[] easiness = state.itemOdds();
        double logLikelihood = 0;
        for (int at = 0; at < answers.length; at++) {
            if (answers[at] != RatingForms.NONE) {
                int form = at / easiness.length;
                int item = at % easiness.length;
                logLikelihood += curve.logProbability(state.formOdds(form) * easiness[item], answers[at]);
                double square = Math.pow(answers[at] - curve.expected, 2);
                for (Facet facet : Facet.values()) {
                    int index = state.index(facet, form, item);
                    squares[facet.ordinal()][index] += square;
                    standardised[facet.ordinal()][index] += square / curve.variance;
                    count[facet.ordinal()][index]++;
                }
            }
        }
        return new FacetFit(squares, standardised, count, information, logLikelihood);
    }

    private static double[][] like(double[][] shape) {
        return Arrays.stream(shape).map(each -> new double[each.length]).toArray(double[][]::new);
    }

    double infit(Facet facet, int index) {
        return squares[facet.ordinal()][index] / information[facet.ordinal()][index];
    }

    double outfit(Facet facet, int index) {
        return standardised[facet.ordinal()][index] / answers[facet.ordinal()][index];
    }
}
