package id.mumpuni.statistics;

/**
 * The normal equations of the additive model after the ratees are eliminated: a weighted Laplacian over the raters, L = D -
 * N'N/n, whose only null direction is the constant one in a connected design.
 */
interface RaterSystem {

    /** Up to so many raters the equations are solved exactly and every error is exact. */
    int DENSE = 400;

    static RaterSystem of(RatingDesign design) {
        return design.raters() <= DENSE ? new DenseRaterSystem(design) : new SparseRaterSystem(design);
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
