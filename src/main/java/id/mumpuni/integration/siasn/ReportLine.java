package id.mumpuni.integration.siasn;

import id.mumpuni.integration.staging.Advice;
import id.mumpuni.integration.staging.ExportFile;
import id.mumpuni.integration.staging.IssueCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the report file. */
record ReportLine(
        ExportFile file,
        @Nullable Integer row,
        @Nullable Outcome outcome,
        @Nullable String number,
        @Nullable String name,
        @Nullable String column,
        @Nullable String value,
        @Nullable IssueCode problem,
        @Nullable Advice advice,
        @Nullable String detail,
        List<ImportRows.Change> changes) {

    static ReportLine of(ImportRows.Problem problem) {
        IssueCode code = problem.code();
        return new ReportLine(
                problem.file(),
                problem.rowNo(),
                code.isError() ? Outcome.REJECTED : null,
                null,
                null,
                problem.columnName(),
                problem.value(),
                code,
                code.advice(),
                problem.detail(),
                List.of());
    }

    static ReportLine of(ImportRows.Row row) {
        return new ReportLine(
                row.file(),
                row.rowNo(),
                row.outcome(),
                row.number(),
                row.name(),
                null,
                null,
                null,
                null,
                null,
                row.changes());
    }
}
