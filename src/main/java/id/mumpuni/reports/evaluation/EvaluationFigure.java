package id.mumpuni.reports.evaluation;

/**
 * What the board of the evaluation counts, and what a list of people may be narrowed to. Each says its condition in SQL
 * once, so that a number and the names behind it cannot differ.
 */
enum EvaluationFigure {
    PEOPLE("true"),
    // where each person stands: these add up to the people
    NO_PLAN("g.stage = 'NO_PLAN'"),
    NOT_SUBMITTED("g.stage = 'NOT_SUBMITTED'"),
    UNRATED("g.stage = 'UNRATED'"),
    PROPOSED("g.stage = 'PROPOSED'"),
    LEFT("g.stage = 'LEFT'"),
    TAKE_OVER("g.stage = 'TAKE_OVER'"),
    STRANDED("g.stage = 'STRANDED'"),
    SIGNED("g.stage = 'SIGNED'"),
    ACKNOWLEDGED("g.stage = 'ACKNOWLEDGED'"),
    REFUSED("g.stage = 'REFUSED'"),
    // what was done
    SELF_ASSESSED("a.submitted_at IS NOT NULL"),
    RATED("a.work_result IS NOT NULL AND a.behaviour IS NOT NULL"),
    DONE("a.signed_at IS NOT NULL"), // signed by the appraiser or the superior, whatever followed
    DELIVERED("s.delivered_on <= :day"),
    RECEIVED("s.received_on IS NOT NULL"), // opened, handed over, or taken as received when the days were over
    ANSWERED("a.status IN ('ACKNOWLEDGED', 'REFUSED')"),
    SILENT("s.step = 'SILENT'"),
    OBJECTED("s.final = 'OBJECTED'"), // and not decided yet
    TAKEN_OVER("a.signed_as = 'SUPERIOR'"),
    REPORTED("s.state IN ('SENT', 'ACCEPTED', 'ARRIVED', 'CHANGED')"),
    ARRIVED("s.state = 'ARRIVED'"),
    // whose days are over
    LATE_SELF("p.status = 'OPEN' AND a.submitted_at IS NULL AND a.signed_at IS NULL AND p.self_due < :day"),
    LATE_RATE("p.status = 'OPEN' AND s.step IN ('TAKE_OVER', 'STRANDED')"),
    LATE_TAKE_OVER("s.step = 'TAKE_OVER' AND s.overdue"),
    LATE_DECIDE(
            "EXISTS (SELECT FROM objection o WHERE o.appraisal_id = a.id AND o.status = 'FILED' AND o.decide_by < :day)"),
    LATE_REPORT("s.late"),
    LATE("(" + LATE_RATE.condition + ") OR s.step = 'SILENT' OR s.late OR " + LATE_DECIDE.condition),
    TAKEN_OUT("");

    private final String condition;

    EvaluationFigure(String condition) {
        this.condition = condition;
    }

    /** Who is taken out of the period counts nowhere else. */
    String sql() {
        return this == TAKEN_OUT ? "s.step = 'TAKEN_OUT'" : "s.step <> 'TAKEN_OUT' AND (" + condition + ")";
    }

    /** Where a person stands; the rest goes across. */
    boolean isStage() {
        return ordinal() >= NO_PLAN.ordinal() && ordinal() <= REFUSED.ordinal();
    }

    /** Named only where it occurs. */
    boolean isSeldom() {
        return this == PROPOSED || this == LEFT || this == TAKE_OVER || this == STRANDED || this == REFUSED;
    }
}
