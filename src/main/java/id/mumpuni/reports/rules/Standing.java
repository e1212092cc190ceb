package id.mumpuni.reports.rules;

/**
 * One person on the board.
 *
 * @param exempt planning does not apply on the day, whatever plan there is
 * @param unlinked a main result supports nothing above it, and nobody has said why
 * @param unevidenced the plan is set, and none of its results has evidence in the period
 */
public record Standing(PlanState state, boolean exempt, boolean unlinked, boolean unevidenced) {}
