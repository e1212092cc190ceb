package id.mumpuni.dialogue.guidance;

import java.util.List;

/** The tables of formats B.1.6 (coaching) and B.1.7 (mentoring and training). */
enum Section {
    GOAL(true, false, 4, false),
    FACT(true, false, 4, false),
    NEXT(false, true, 3, true),
    JOURNAL(true, true, 3, true);

    private final boolean byEmployee;
    private final boolean byGuide;
    private final int columns;
    private final boolean dated;

    Section(boolean byEmployee, boolean byGuide, int columns, boolean dated) {
        this.byEmployee = byEmployee;
        this.byGuide = byGuide;
        this.columns = columns;
        this.dated = dated;
    }

    static List<Section> of(GuidanceKind kind) {
        return kind == GuidanceKind.COACHING ? List.of(GOAL, FACT, NEXT) : List.of(GOAL, JOURNAL);
    }

    public boolean byEmployee() {
        return byEmployee;
    }

    public boolean byGuide() {
        return byGuide;
    }

    public int columns() {
        return columns;
    }

    /** Its rows are steps with a day by which they are done, and an outcome. */
    public boolean dated() {
        return dated;
    }
}
