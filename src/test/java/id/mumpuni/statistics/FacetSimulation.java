package id.mumpuni.statistics;

import id.mumpuni.statistics.RatingForms.Size;
import java.util.Arrays;
import java.util.Random;

/** Forms that follow the many-facet Rasch model with known measures; in a design like that of {@link Simulation}. */
final class FacetSimulation {

    private static final double[] STEPS = {-1.5, -0.5, 0.5, 1.5};

    final double[] ability;
    final double[] severity;
    final RatingForms forms;

    FacetSimulation(int people, int each, int items, long seed) {
        Random random = new Random(seed);
        Simulation design = new Simulation(people, each, seed);
        ability = normal(people, random);
        severity = normal(people, random);
        double mean = Arrays.stream(severity).average().orElseThrow();
        Arrays.setAll(severity, rater -> severity[rater] - mean);
        double[] difficulty = new double[items];
        Arrays.setAll(difficulty, item -> items == 1 ? 0 : -0.5 + (double) item / (items - 1));
        byte[] answers = new byte[design.ratee.length * items];
        for (int at = 0; at < answers.length; at++) {
            int form = at / items;
            answers[at] = (byte) (1
                    + answer(
                            ability[design.ratee[form]] - severity[design.rater[form]] - difficulty[at % items],
                            random.nextDouble()));
        }
        forms = RatingForms.of(new Size(people, people, items), design.ratee, design.rater, answers);
    }

    private static double[] normal(int count, Random random) {
        double[] values = new double[count];
        Arrays.setAll(values, at -> random.nextGaussian());
        return values;
    }

    private static int answer(double advantage, double luck) {
        double[] mass = new double[STEPS.length + 1];
        mass[0] = 1;
        double all = 1;
        for (int step = 0; step < STEPS.length; step++) {
            mass[step + 1] = mass[step] * Math.exp(advantage - STEPS[step]);
            all += mass[step + 1];
        }
        double sum = 0;
        int category = 0;
        while (category < STEPS.length && luck > (sum += mass[category] / all)) {
            category++;
        }
        return category;
    }
}
