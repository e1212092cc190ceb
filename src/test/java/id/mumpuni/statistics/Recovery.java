package id.mumpuni.statistics;

import java.util.Arrays;
import org.hipparchus.stat.correlation.PearsonsCorrelation;

/**
 * How well the truth is found again: correlations with it.
 *
 * @param raw of the plain means
 * @param full of the means after least squares
 * @param adjusted of the adjusted means
 */
record Recovery(double raw, double full, double adjusted) {

    static Recovery of(Simulation simulation) {
        AdditiveSeverity model = WorkedExamples.found(AdditiveSeverity.of(simulation.design(), 1));
        AdjustedMeans means = WorkedExamples.found(AdjustedMeans.of(model));
        double[] raw = new double[simulation.people()];
        double[] full = new double[simulation.people()];
        double[] adjusted = new double[simulation.people()];
        Arrays.setAll(raw, ratee -> WorkedExamples.found(model.adjusted(ratee)).raw());
        Arrays.setAll(full, ratee -> WorkedExamples.found(model.adjusted(ratee)).value());
        Arrays.setAll(
                adjusted, ratee -> WorkedExamples.found(means.adjusted(ratee)).value());
        return new Recovery(
                correlation(raw, simulation.ability),
                correlation(full, simulation.ability),
                correlation(adjusted, simulation.ability));
    }

    static double correlation(double[] one, double[] other) {
        return new PearsonsCorrelation().correlation(one, other);
    }
}
