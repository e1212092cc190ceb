package id.mumpuni.statistics;

import java.util.Arrays;
import org.hipparchus.stat.correlation.PearsonsCorrelation;

/**
 * How well the truth is found again.
 *
 * @param raw correlation of the plain means with the truth
 * @param adjusted of the adjusted ones
 */
record Recovery(double raw, double adjusted) {

    static Recovery of(Simulation simulation) {
        AdditiveSeverity model = WorkedExamples.found(AdditiveSeverity.of(simulation.design(), 1));
        double[] raw = new double[simulation.people()];
        double[] adjusted = new double[simulation.people()];
        Arrays.setAll(raw, ratee -> WorkedExamples.found(model.adjusted(ratee)).raw());
        Arrays.setAll(
                adjusted, ratee -> WorkedExamples.found(model.adjusted(ratee)).value());
        return new Recovery(correlation(raw, simulation.ability), correlation(adjusted, simulation.ability));
    }

    static double correlation(double[] one, double[] other) {
        return new PearsonsCorrelation().correlation(one, other);
    }
}
