package id.mumpuni.integration.staging;

import id.mumpuni.integration.rules.UnitTree;
import id.mumpuni.shared.Rows;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Brings rows of the files into the database, by COPY: thousands of rows cost one statement. */
@Repository
class Staging {

    private static final String COPY_UNITS =
            "COPY import_unit (run_id, row_no, siasn_id, parent_siasn_id, name, head_title, echelon, sort_order, outcome) FROM STDIN";
    private static final String COPY_PEOPLE =
            "COPY import_person (run_id, kind, row_no, siasn_id, employee_number, name,"
                    + " front_title, back_title, sex, birth_date, email, rank_code, rank_since, education, legal_status,"
                    + " position_kind, position_title, position_level, unit_siasn_id, since, outcome) FROM STDIN";
    private static final String COPY_ISSUES =
            "COPY import_issue (run_id, file, row_no, column_name, value, severity, code, detail) FROM STDIN";

    private final JdbcClient jdbc;
    private final JdbcOperations connections;

    Staging(JdbcClient jdbc, JdbcOperations connections) {
        this.jdbc = jdbc;
        this.connections = connections;
    }

    void clear(UUID run) {
        for (String table :
                List.of("import_unit", "import_person", "import_issue", "import_appraiser_change", "import_tally")) {
            jdbc.sql("DELETE FROM " + table + " WHERE run_id = ?").param(run).update();
        }
        jdbc.sql("UPDATE import_file SET rows_read = 0 WHERE run_id = ?")
                .param(run)
                .update();
    }

    boolean isSeen(UUID run, ExportFile file) {
        return jdbc.sql("SELECT sheets IS NOT NULL FROM import_file WHERE run_id = ? AND kind = ?")
                .params(run, file.name())
                .query(Boolean.class)
                .single();
    }

    void begin(UUID run, ExportFile file, FileCheck.Seen seen) {
        jdbc.sql(
                        "UPDATE import_file SET rows_total = ?, rows_read = 0, sheets = ?, sheet = ? WHERE run_id = ? AND kind = ?")
                .params(seen.rows(), seen.sheets(), seen.sheet(), run, file.name())
                .update();
    }

    void progress(UUID run, ExportFile file, int rows) {
        jdbc.sql(
                        "UPDATE import_file SET rows_read = ?, rows_total = greatest(rows_total, ?) WHERE run_id = ? AND kind = ?")
                .params(rows, rows, run, file.name())
                .update();
    }

    void end(UUID run, ExportFile file) {
        jdbc.sql("UPDATE import_file SET rows_total = rows_read WHERE run_id = ? AND kind = ?")
                .params(run, file.name())
                .update();
    }

    void addUnits(UUID run, List<UnitReading.Unit> units, @Nullable String outcome) {
        copy(
                COPY_UNITS,
                CopyText.of(
                        units,
                        (copy, unit) -> copy.row(
                                run,
                                unit.row(),
                                unit.id(),
                                unit.parentId(),
                                unit.name(),
                                unit.headTitle(),
                                unit.echelon(),
                                unit.order(),
                                outcome)));
    }

    void addPeople(UUID run, List<PersonReading.Person> people) {
        copy(
                COPY_PEOPLE,
                CopyText.of(
                        people,
                        (copy, person) -> copy.row(
                                run,
                                person.file(),
                                person.row(),
                                person.identity().id(),
                                person.identity().number(),
                                person.identity().name(),
                                person.identity().frontTitle(),
                                person.identity().backTitle(),
                                person.identity().sex(),
                                person.identity().birthDate(),
                                person.career().email(),
                                person.career().rank(),
                                person.career().rankSince(),
                                person.career().education(),
                                person.career().legalStatus(),
                                person.post().kind(),
                                person.post().title(),
                                person.post().level(),
                                person.unitId(),
                                person.since(),
                                person.sound() ? null : "REJECTED")));
    }

    void addIssues(UUID run, List<Issue> issues) {
        copy(
                COPY_ISSUES,
                CopyText.of(
                        issues,
                        (copy, issue) -> copy.row(
                                run,
                                issue.file(),
                                issue.row(),
                                issue.column(),
                                issue.value(),
                                issue.code().isError() ? "ERROR" : "WARNING",
                                issue.code(),
                                issue.detail())));
    }

    List<UnitTree.Node> knownUnits() {
        return jdbc.sql("""
                        SELECT u.siasn_id AS id, p.siasn_id AS parent_id
                        FROM work_unit u LEFT JOIN work_unit p ON p.id = u.parent_id
                        WHERE u.siasn_id IS NOT NULL AND u.closed_on IS NULL""").query(Rows.of(UnitTree.Node.class)).list();
    }

    Set<String> ranks() {
        return new HashSet<>(jdbc.sql("SELECT kind || ' ' || code FROM rank_grade")
                .query(String.class)
                .list());
    }

    private void copy(String statement, String rows) {
        if (rows.isEmpty()) {
            return;
        }
        connections.execute((ConnectionCallback<Long>) connection -> {
            try {
                return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new StringReader(rows));
            } catch (IOException unreadable) {
                throw new DataAccessResourceFailureException("COPY", unreadable);
            }
        });
    }
}
