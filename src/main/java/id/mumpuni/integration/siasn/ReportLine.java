package id.mumpuni.integration.siasn;

import id.mumpuni.integration.staging.Advice;
import id.mumpuni.integration.staging.ExportFile;
import id.mumpuni.integration.staging.IssueCode;
import id.mumpuni.shared.Table.Column;
import java.util.List;
import java.util.stream.Collectors;
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
        @Nullable String detail) {

    static final List<Column<ReportLine>> COLUMNS = List.of(
            new Column<>("integration.report.file", line -> line.file().exportName()),
            new Column<>("integration.report.row", ReportLine::row),
            new Column<>("integration.report.outcome", ReportLine::outcome),
            new Column<>("integration.report.number", ReportLine::number),
            new Column<>("integration.report.name", ReportLine::name),
            new Column<>("integration.report.column", ReportLine::column),
            new Column<>("integration.report.value", ReportLine::value),
            new Column<>("integration.report.problem", ReportLine::problem),
            new Column<>("integration.report.advice", ReportLine::advice),
            new Column<>("integration.report.detail", ReportLine::detail));

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
                problem.detail());
    }

    static ReportLine of(ImportRows.Row row) {
        String changes = row.changes().stream()
                .map(change -> change.field() + ": " + change.before() + " → " + change.after())
                .collect(Collectors.joining("; "));
        return new ReportLine(
                row.file(), row.rowNo(), row.outcome(), row.number(), row.name(), null, null, null, null, changes);
    }
}
