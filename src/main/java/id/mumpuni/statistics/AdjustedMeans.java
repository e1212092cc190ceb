package id.mumpuni.statistics;

import id.mumpuni.statistics.AdditiveSeverity.Adjusted;
import id.mumpuni.statistics.Finding.Lack;
import java.util.Arrays;
import org.hipparchus.exception.MathIllegalStateException;

/**
 * Ratees' means with the raters' severities taken off only as far as they are known: the best linear unbiased prediction with
 * raters drawn at random. The fewer raters a ratee has and the weaker they are linked, the less is taken off, so that unlike
 * the least squares of {@link AdditiveSeverity}, which may add more chance than it removes severity when there are three
 * raters each, it is on average nearer to the truth than both the plain mean and full adjustment. This is the value to
 * show as advice.
 *
 * <p>Source: Henderson, Biometrics 31 (1975), for the prediction; the variance of the severities by Henderson's third method,
 * Searle, Casella and McCulloch, Variance Components (1992), chapter 5.
 */
public final class AdjustedMeans {

    private final AdditiveSeverity model;
    private final double raterVariance;
    private final double[] severity;
    private final double[] rateeVariance;

    private AdjustedMeans(AdditiveSeverity model, double raterVariance) {
        RatingDesign design = model.design();
        this.model = model;
        this.raterVariance = raterVariance;
        if (raterVariance > 0) {
            RaterSystem system = RaterSystem.of(design, model.mse() / raterVariance);
            this.severity = system.solve(model.surplus());
            this.rateeVariance = system.rateeVariances();
        } else {
            this.severity = new double[design.raters()];
            this.rateeVariance = new double[design.ratees()];
            Arrays.setAll(rateeVariance, ratee -> 1.0 / design.ratingsOf(ratee));
        }
    }

    public static Finding<AdjustedMeans> of(AdditiveSeverity model) {
        RatingDesign design = model.design();
        double byChance = (design.raters() - 1) * model.mse();
        double variance = (model.explained() - byChance) / (design.ratings() - design.ratees());
        try {
            return Finding.of(new AdjustedMeans(model, Math.max(0, variance)));
        } catch (MathIllegalStateException tooManySteps) {
            return Finding.lacks(Lack.NOT_CONVERGED);
        }
    }

    /** The plain mean, the adjusted one and the standard error of the latter; speaks of whom {@link AdditiveSeverity} does. */
    public Finding<Adjusted> adjusted(int ratee) {
        if (!model.speaksOf(ratee)) {
            return Finding.lacks(Lack.TOO_FEW_RATEES);
        }
        double raw = model.rawMean(ratee);
        double value = raw - model.design().meanOfRaters(ratee, severity);
        double error = Math.sqrt(model.mse() * rateeVariance[ratee]);
        return Finding.of(new Adjusted(raw, value, error, model.design().ratingsOf(ratee)));
    }

    /** Points by which a rater is predicted to be lenient. */
    public Finding<Double> severity(int rater) {
        return model.severity(rater).map(known -> severity[rater]);
    }

    /** Variance of the raters' severities; zero when they differ no more than chance makes them. */
    public double raterVariance() {
        return raterVariance;
    }
}
