package id.mumpuni.statistics;

import java.util.Arrays;

/** The measures of all facets while they are being found, and what a sweep over the answers says about each. */
final class FacetState {

    /** Ability raises a rating, severity and difficulty lower it. */
    enum Facet {
        RATEE(1),
        RATER(-1),
        ITEM(-1);

        final int sign;

        Facet(int sign) {
            this.sign = sign;
        }
    }

    final RatingForms forms;
    final double[][] measure;
    final double[][] residual; // answers minus what is expected
    final double[][] information;
    final double[] weight; // information of each form
    double[] steps;

    FacetState(RatingForms forms, int categories) {
        this.forms = forms;
        this.measure = facets();
        this.residual = facets();
        this.information = facets();
        this.weight = new double[forms.forms()];
        this.steps = new double[categories - 1];
    }

    private double[][] facets() {
        return new double[][] {new double[forms.ratees()], new double[forms.raters()], new double[forms.items()]};
    }

    int index(Facet facet, int form, int item) {
        return switch (facet) {
            case RATEE -> forms.ratee(form);
            case RATER -> forms.rater(form);
            case ITEM -> item;
        };
    }

    /** exp of the ability less the severity of a form. */
    double formOdds(int form) {
        return Math.exp(measure[0][forms.ratee(form)] - measure[1][forms.rater(form)]);
    }

    double[] itemOdds() {
        return Arrays.stream(measure[2])
                .map(difficulty -> Math.exp(-difficulty))
                .toArray();
    }

    /** Residuals and information of all facets with the measures as they are. */
    void sweep(byte[] answers) {
        clear();
        CategoryCurve curve = new CategoryCurve(steps);
        double[] easiness = itemOdds();
        int at = 0;
        for (int form = 0; form < forms.forms(); form++) {
            double odds = formOdds(form);
            double off = 0;
            double sum = 0;
            for (int item = 0; item < easiness.length; item++) {
                int answer = answers[at++];
                if (answer != RatingForms.NONE) {
                    curve.at(odds * easiness[item]);
                    double difference = answer - curve.expected;
                    off += difference;
                    sum += curve.variance;
                    residual[2][item] += difference;
                    information[2][item] += curve.variance;
                }
            }
            weight[form] = sum;
            residual[0][forms.ratee(form)] += off;
            information[0][forms.ratee(form)] += sum;
            residual[1][forms.rater(form)] += off;
            information[1][forms.rater(form)] += sum;
        }
    }

    private void clear() {
        for (int facet = 0; facet < measure.length; facet++) {
            Arrays.fill(residual[facet], 0);
            Arrays.fill(information[facet], 0);
        }
    }

    /** Makes the mean of these members zero; what it was goes into the abilities. */
    void centre(Facet facet, boolean[] members) {
        double[] values = measure[facet.ordinal()];
        double sum = 0;
        int count = 0;
        for (int index = 0; index < values.length; index++) {
            sum += members[index] ? values[index] : 0;
            count += members[index] ? 1 : 0;
        }
        if (count > 0) {
            double mean = sum / count;
            Arrays.setAll(values, index -> values[index] - mean);
            lower(mean);
        }
    }

    void lower(double points) {
        Arrays.setAll(measure[0], ratee -> measure[0][ratee] - points);
    }
}
