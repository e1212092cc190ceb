package id.mumpuni.statistics;

import id.mumpuni.statistics.Finding.Lack;

/**
 * How much more severe one of two raters is on a yes-or-no scale, from those people only about whom they disagree: needs no
 * model of the people (conditional maximum likelihood, Rasch 1960). A check of {@link ManyFacetRasch}.
 *
 * @param difference severity of the second above the first, in logits
 */
public record PairwiseSeverity(double difference, double standardError) {

    /**
     * @param firstOnly people to whom only the first rater said yes
     * @param secondOnly people to whom only the second did
     */
    public static Finding<PairwiseSeverity> of(int firstOnly, int secondOnly) {
        if (firstOnly < 0 || secondOnly < 0) {
            throw new IllegalArgumentException("people are counted from zero");
        }
        if (firstOnly == 0 && secondOnly == 0) {
            return Finding.lacks(Lack.EMPTY);
        }
        if (firstOnly == 0 || secondOnly == 0) {
            return Finding.lacks(Lack.NOT_CONVERGED);
        }
        double error = Math.sqrt(1.0 / firstOnly + 1.0 / secondOnly);
        return Finding.of(new PairwiseSeverity(Math.log((double) firstOnly / secondOnly), error));
    }
}
