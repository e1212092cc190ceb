package id.mumpuni.integration.siasn;

import id.mumpuni.integration.staging.ExportFile;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everything about one run except its rows. */
@Repository
class ImportReport {

    record Run(
            UUID id,
            ImportStatus status,
            @Nullable String startedBy,
            Instant startedAt,
            @Nullable Instant checkedAt,
            @Nullable String appliedBy,
            @Nullable Instant finishedAt,
            @Nullable Integer appraiserChanges,
            @Nullable Integer headlessUnits,
            @Nullable String failure,
            @Nullable ExportFile failureFile,
            @Nullable String failureDetail) {

        /** The step of the four that the page draws. */
        public int step() {
            return switch (status) {
                case UPLOADED, READING, FAILED, CANCELLED -> 1;
                case CHECKED, APPLYING -> 2;
                case APPLIED -> 4;
            };
        }

        public boolean isBusy() {
            return status.isBusy();
        }

        /** A file is to blame, so its message is among those of files. */
        public boolean isFileRefused() {
            return failureFile != null;
        }
    }

    record File(
            ExportFile kind,
            String clientName,
            int rowsTotal,
            int rowsRead,
            @Nullable String sheet,
            @Nullable Integer sheets) {

        public boolean isRead() {
            return rowsRead > 0 && rowsRead >= rowsTotal;
        }

        public boolean isOneOfSeveralSheets() {
            return sheets != null && sheets > 1;
        }
    }

    private record Tally(ExportFile file, Outcome outcome, long rows) {}

    /** The counts behind the figures of the page. */
    record Counts(List<Tally> tallies, long warnings) {

        public long units(Outcome outcome) {
            return sum(outcome, true);
        }

        public long people(Outcome outcome) {
            return sum(outcome, false);
        }

        public long of(Outcome outcome) {
            return units(outcome) + people(outcome);
        }

        /** What applying it would write. */
        public long writes() {
            return of(Outcome.NEW) + of(Outcome.CHANGED) + of(Outcome.MOVED);
        }

        public long writtenPeople() {
            return people(Outcome.NEW) + people(Outcome.CHANGED) + people(Outcome.MOVED);
        }

        public long writtenUnits() {
            return units(Outcome.NEW) + units(Outcome.CHANGED) + units(Outcome.MOVED);
        }

        private long sum(Outcome outcome, boolean units) {
            return tallies.stream()
                    .filter(tally -> tally.outcome() == outcome && (tally.file() == ExportFile.UNITS) == units)
                    .mapToLong(Tally::rows)
                    .sum();
        }
    }

    private final JdbcClient jdbc;

    ImportReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Run run(UUID id) {
        return jdbc.sql("""
                        SELECT r.*, s.full_name AS started_by, a.full_name AS applied_by
                        FROM (SELECT id, status, started_by AS starter, started_at, checked_at, applied_by AS applier, finished_at,
                                  appraiser_changes, headless_units, failure, failure_file, failure_detail
                              FROM import_run WHERE id = ?) r
                            LEFT JOIN employee s ON s.id = r.starter
                            LEFT JOIN employee a ON a.id = r.applier""")
                .param(id)
                .query(Rows.of(Run.class))
                .optional()
                .orElseThrow(() -> new NotFound(ImportRun.class, id));
    }

    @Transactional(readOnly = true)
    public List<File> files(UUID id) {
        return jdbc.sql(
                        "SELECT kind, client_name, rows_total, rows_read, sheet, sheets FROM import_file WHERE run_id = ?"
                                + " ORDER BY kind = 'UNITS' DESC, kind DESC")
                .param(id)
                .query(Rows.of(File.class))
                .list();
    }

    @Transactional(readOnly = true)
    public Counts counts(UUID id) {
        List<Tally> tallies = jdbc.sql("SELECT file, outcome, rows FROM import_tally WHERE run_id = ?")
                .param(id)
                .query(Rows.of(Tally.class))
                .list();
        long warnings = jdbc.sql("SELECT count(*) FROM import_issue WHERE run_id = ? AND severity = 'WARNING'")
                .param(id)
                .query(Long.class)
                .single();
        return new Counts(tallies, warnings);
    }
}
