package id.mumpuni.integration.siasn;

import id.mumpuni.integration.staging.ExportFile;
import id.mumpuni.integration.staging.IssueCode;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of a run: people, units and people with another appraiser in one shape, and what is wrong in another. */
@Repository
class ImportRows {

    /** Values as people write them; empty where there was or is nothing. */
    record Change(ChangedField field, String before, String after) {

        private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

        static Change of(String field, String before, String after) {
            return new Change(ChangedField.valueOf(field), readable(before), readable(after));
        }

        /** The values stand for words of the page's language. */
        public boolean isCode() {
            return field == ChangedField.SEX || field == ChangedField.KIND;
        }

        public String key(String value) {
            return (field == ChangedField.SEX ? "Sex." : "EmploymentKind.") + value;
        }

        private static String readable(String value) {
            return DAY.matcher(value).replaceFirst("$3-$2-$1");
        }
    }

    /** @param missing the person, if the files do not name them though they are in service */
    record Row(
            ExportFile file,
            @Nullable Integer rowNo,
            Outcome outcome,
            String number,
            String name,
            String detail,
            List<Change> changes,
            @Nullable UUID missing) {}

    record Problem(
            ExportFile file,
            int rowNo,
            String columnName,
            String value,
            IssueCode code,
            @Nullable String detail) {}

    private static final String CHANGES = """
            COALESCE((SELECT string_agg(concat_ws(chr(31), key, COALESCE(value ->> 0, ''), COALESCE(value ->> 1, '')), chr(30))
                FROM jsonb_each(s.changes)), '') AS changes
            """;

    private static final String UNITS = "SELECT 'UNITS' AS file, s.row_no, s.outcome, '' AS number, s.name,"
            + " COALESCE(s.head_title, '') AS detail, NULL::uuid AS missing, " + CHANGES
            + " FROM import_unit s WHERE s.run_id = :run AND s.outcome <> 'REJECTED'";

    private static final String PEOPLE = "SELECT s.kind AS file, s.row_no, s.outcome, s.employee_number AS number,"
            + " concat_ws(' ', s.front_title, s.name) || COALESCE(', ' || s.back_title, '') AS name,"
            + " concat_ws(' · ', s.position_title, COALESCE(staged.name, u.name)) AS detail, "
            + "(SELECT e.id FROM employee e WHERE s.outcome = 'MISSING' AND e.id = s.employee_id AND e.left_on IS NULL)"
            + " AS missing, " + CHANGES
            + " FROM import_person s LEFT JOIN import_unit staged ON staged.run_id = s.run_id AND staged.unit_id = s.unit_id"
            + " LEFT JOIN work_unit u ON u.id = s.unit_id"
            + " WHERE s.run_id = :run AND s.outcome <> 'REJECTED'";

    private static final String APPRAISERS = """
            SELECT e.kind AS file, NULL::integer AS row_no, 'CHANGED' AS outcome, e.employee_number AS number, e.full_name AS name,
                concat_ws(' → ', COALESCE(b.full_name, '–'), COALESCE(a.full_name, p.name, '–')) AS detail,
                NULL::uuid AS missing, '' AS changes
            FROM import_appraiser_change c
                JOIN employee e ON e.id = c.employee_id
                LEFT JOIN employee b ON b.id = c.before_id
                LEFT JOIN employee a ON a.id = c.after_id
                LEFT JOIN import_person p ON p.run_id = c.run_id AND p.employee_id = c.after_id
            WHERE c.run_id = :run
            """;

    private static final String PROBLEMS =
            "SELECT file, row_no, column_name, value, code, detail FROM import_issue WHERE run_id = :run AND severity = :severity";

    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public PageOf<Row> page(UUID run, RowList list, ListQuery query) {
        String rows = "FROM (" + sql(list) + ") r WHERE (name ILIKE :q OR number LIKE :q OR detail ILIKE :q)"
                + (list.outcome() == null ? "" : " AND outcome = '" + list.outcome() + "'");
        var found = jdbc.sql("SELECT * " + rows + " ORDER BY file DESC, row_no, name LIMIT " + ListQuery.PAGE_SIZE
                        + " OFFSET :offset")
                .param("run", run)
                .param("q", query.searchPattern())
                .param("offset", query.offset())
                .query((row, number) -> row(row))
                .list();
        long total = jdbc.sql("SELECT count(*) " + rows)
                .param("run", run)
                .param("q", query.searchPattern())
                .query(Long.class)
                .single();
        return new PageOf<>(found, query.pageNumber(), total);
    }

    @Transactional(readOnly = true)
    public PageOf<Problem> problems(UUID run, boolean errors, ListQuery query) {
        String where = " AND (value ILIKE :q OR column_name ILIKE :q OR row_no::text LIKE :q)";
        var found = jdbc.sql(PROBLEMS + where + " ORDER BY id LIMIT " + ListQuery.PAGE_SIZE + " OFFSET :offset")
                .param("run", run)
                .param("severity", errors ? "ERROR" : "WARNING")
                .param("q", query.searchPattern())
                .param("offset", query.offset())
                .query(Rows.of(Problem.class))
                .list();
        long total = jdbc.sql("SELECT count(*) FROM (" + PROBLEMS + where + ") p")
                .param("run", run)
                .param("severity", errors ? "ERROR" : "WARNING")
                .param("q", query.searchPattern())
                .query(Long.class)
                .single();
        return new PageOf<>(found, query.pageNumber(), total);
    }

    /** Everything for the report file: what is wrong first, then every row with what becomes of it. */
    @Transactional(readOnly = true)
    public void all(UUID run, Consumer<Stream<ReportLine>> consumer) {
        try (Stream<ReportLine> problems = Stream.of("ERROR", "WARNING")
                        .flatMap(severity -> jdbc
                                .sql(PROBLEMS + " ORDER BY id")
                                .param("run", run)
                                .param("severity", severity)
                                .query(Rows.of(Problem.class))
                                .stream()
                                .map(ReportLine::of));
                Stream<ReportLine> rows = jdbc
                        .sql("SELECT * FROM (" + UNITS + " UNION ALL " + PEOPLE + ") r"
                                + " ORDER BY outcome = 'UNCHANGED', outcome, file DESC, row_no, name")
                        .param("run", run)
                        .query((row, number) -> row(row))
                        .stream()
                        .map(ReportLine::of)) {
            consumer.accept(Stream.concat(problems, rows));
        }
    }

    private static String sql(RowList list) {
        return switch (list.subject()) {
            case UNITS -> UNITS;
            case PEOPLE -> PEOPLE;
            case APPRAISERS -> APPRAISERS;
        };
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                ExportFile.valueOf(row.getString("file")),
                row.getObject("row_no", Integer.class),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("number"),
                row.getString("name"),
                row.getString("detail"),
                changes(row.getString("changes")),
                row.getObject("missing", UUID.class));
    }

    private static List<Change> changes(String packed) {
        return Arrays.stream(packed.split("\u001e"))
                .filter(change -> !change.isEmpty())
                .map(change -> change.split("\u001f", -1))
                .map(parts -> Change.of(parts[0], parts[1], parts[2]))
                .toList();
    }
}
