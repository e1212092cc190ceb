package id.mumpuni.statistics;

/**
 * The rating scale: how probable each category is for a given advantage of ability over severity and difficulty. Holds what
 * the last question found, so that millions of questions allocate nothing.
 */
final class CategoryCurve {

    private final double[] weight; // exp of minus the steps up to each category

    double expected;
    double variance;
    double total;

    CategoryCurve(double[] steps) {
        weight = new double[steps.length + 1];
        weight[0] = 1;
        double sum = 0;
        for (int category = 1; category < weight.length; category++) {
            sum += steps[category - 1];
            weight[category] = Math.exp(-sum);
        }
    }

    /** @param odds exp of the advantage in logits: one exponential serves a whole form */
    void at(double odds) {
        double power = 1;
        double all = 0;
        double first = 0;
        double second = 0;
        for (int category = 0; category < weight.length; category++) {
            double mass = power * weight[category];
            all += mass;
            first += category * mass;
            second += category * category * mass;
            power *= odds;
        }
        total = all;
        expected = first / all;
        variance = second / all - expected * expected;
    }

    /** Writes the probability of each category or more into the array, from category 1 on. */
    void reaching(double odds, double[] reaching) {
        at(odds);
        double power = 1;
        double below = 0;
        for (int category = 1; category < weight.length; category++) {
            below += power * weight[category - 1] / total;
            reaching[category - 1] = 1 - below;
            power *= odds;
        }
    }

    double logProbability(double odds, int category) {
        at(odds);
        return category * Math.log(odds) + Math.log(weight[category] / total);
    }
}
