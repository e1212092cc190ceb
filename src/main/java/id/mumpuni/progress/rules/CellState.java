package id.mumpuni.progress.rules;

/** How far a result is recorded in a period, as a word and a sign. */
public enum CellState {
    EVIDENCED("circle-check"), // realisation and evidence
    RECORDED("alert-circle"), // realisation, no evidence
    PLANNED("pencil"), // only the action plan, or evidence without words
    MISSING("alert-triangle"), // the period is over or runs, and nothing is there
    LATER("point"); // the period has not begun

    private final String icon;

    CellState(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    public static CellState of(boolean realised, boolean planned, boolean evidence, boolean future) {
        if (realised) {
            return evidence ? EVIDENCED : RECORDED;
        }
        if (planned || evidence) {
            return PLANNED;
        }
        return future ? LATER : MISSING;
    }
}
