package id.mumpuni.workplans.manual;

import id.mumpuni.workplans.ControlLevel;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.ReportPeriod;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The manual of one indicator as a page edits it. It may be saved half done; the plan says what is missing. */
record ManualForm(
        @Nullable Boolean understood,
        @Size(max = 1000) @Nullable String goal,
        @Size(max = 2000) @Nullable String definition,
        @Size(max = 1000) @Nullable String formula,
        @Size(max = 100) @Nullable String unit,
        @Nullable ControlLevel controlLevel,
        @Size(max = 1000) @Nullable String dataSource,
        @Nullable ReportPeriod reportPeriod,
        @Nullable Integer version) {

    static ManualForm of(PlanContents.@Nullable Manual manual, int version) {
        return manual == null
                ? new ManualForm(false, null, null, null, null, null, null, null, version)
                : new ManualForm(
                        manual.understood(),
                        manual.goal(),
                        manual.definition(),
                        manual.formula(),
                        manual.unit(),
                        manual.controlLevel(),
                        manual.dataSource(),
                        manual.reportPeriod(),
                        version);
    }

    PlanContents.Manual manual() {
        return new PlanContents.Manual(
                Boolean.TRUE.equals(understood),
                said(goal),
                said(definition),
                said(formula),
                said(unit),
                controlLevel,
                said(dataSource),
                reportPeriod);
    }

    ManualForm onTopOf(int newVersion) {
        return new ManualForm(
                understood, goal, definition, formula, unit, controlLevel, dataSource, reportPeriod, newVersion);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
