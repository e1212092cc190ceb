package id.mumpuni.statistics;

/**
 * The normal equations of the additive model after the ratees are eliminated: a weighted Laplacian L over the raters, whose
 * only null direction in a connected design is the constant one, plus λI when the severities are shrunk. What all raters have
 * in common is taken out of everything that is answered here.
 */
interface RaterSystem {

    /** Up to so many raters the equations are solved exactly and every error is exact. */
    int DENSE = 400;

    /** @param lambda residual variance over that of the severities, 0 for least squares */
    static RaterSystem of(RatingDesign design, double lambda) {
        return design.raters() <= DENSE ? new DenseRaterSystem(design, lambda) : new SparseRaterSystem(design, lambda);
    }

    /**
     * The solution whose sum is zero.
     *
     * @param right one figure for each rater, with the sum zero
     */
    double[] solve(double[] right);

    /** Variance of each rater's severity, in units of the residual variance. */
    double[] severityVariances();

    /** Variance of each ratee's adjusted value, in units of the residual variance. */
    double[] rateeVariances();

    /** How far each rating draws its own fitted value to itself, from 0 to 1. */
    double leverage(int rating);
}
