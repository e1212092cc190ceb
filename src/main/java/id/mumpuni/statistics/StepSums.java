package id.mumpuni.statistics;

/**
 * How often each step of the scale was taken beyond what is expected, and the information about the steps.
 *
 * @param residual for each step
 * @param information step by step
 */
record StepSums(double[] residual, double[][] information) {

    static StepSums of(FacetState state, byte[] answers) {
        int count = state.steps.length;
        StepSums sums = new StepSums(new double[count], new double[count][count]);
        CategoryCurve curve = new CategoryCurve(state.steps);
        double[] easiness = state.itemOdds();
        double[] reaching = new double[count];
        int at = 0;
        for (int form = 0; form < state.forms.forms(); form++) {
            double odds = state.formOdds(form);
            for (double easy : easiness) {
                int answer = answers[at++];
                if (answer != RatingForms.NONE) {
                    curve.reaching(odds * easy, reaching);
                    sums.add(answer, reaching);
                }
            }
        }
        return sums;
    }

    private void add(int answer, double[] reaching) {
        for (int step = 0; step < reaching.length; step++) {
            residual[step] += (answer > step ? 1 : 0) - reaching[step];
            for (int other = 0; other <= step; other++) {
                // whoever takes the higher step took the lower one too
                double both = reaching[step] * (1 - reaching[other]);
                information[step][other] += both;
                information[other][step] = information[step][other];
            }
        }
    }
}
