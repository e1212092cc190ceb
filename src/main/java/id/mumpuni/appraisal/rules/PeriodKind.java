package id.mumpuni.appraisal.rules;

/** How long a period of evaluation is (PermenPANRB 6/2022, Pasal 24). */
public enum PeriodKind {
    MONTHLY(1),
    QUARTERLY(3),
    ANNUAL(12);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}
