package id.mumpuni.workplans.annex;

import id.mumpuni.workplans.AnnexPart;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.ReportPeriod;
import id.mumpuni.workplans.ResourceKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person writes into one line of the annex; without an id it is a new one. */
record AnnexText(
        @Nullable UUID id,
        AnnexPart part,
        String text,
        @Nullable ResourceKind resourceKind,
        @Nullable ReportPeriod reportPeriod,
        @Nullable LocalDate dueOn,
        @Nullable UUID resultId) {

    static AnnexText of(PlanContents.AnnexLine line) {
        return new AnnexText(
                line.id(),
                line.part(),
                line.text(),
                line.resourceKind(),
                line.reportPeriod(),
                line.dueOn(),
                line.resultId());
    }
}
