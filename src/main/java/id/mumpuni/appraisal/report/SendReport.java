package id.mumpuni.appraisal.report;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.WholeTables;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports the results of a unit to the unit above: what its leader answers for and has not reported, and the reports from
 * below that were accepted. Who is unsigned is named, not left out. What comes later follows as an addition.
 */
@Service
class SendReport {

    private record Desk(@Nullable UUID receiverId) {}

    private record Gaps(long unsigned, long below) {

        boolean any() {
            return unsigned + below > 0;
        }
    }

    private static final String LOCK = """
            SELECT d.receiver_id FROM appraisal_period p CROSS JOIN LATERAL report_desks(p.id, :day) d
            WHERE p.id = :period AND p.status IN ('OPEN', 'CLOSED') AND d.unit_id = :unit AND d.desk_id = :unit
            """;

    private static final String RESULTS = """
            INSERT INTO unit_report_result (report_id, appraisal_id, step, objected, judgement)
            SELECT :report, s.appraisal_id, s.step, s.final = 'OBJECTED', s.judgement
            FROM report_standing(:period, :day) s
            WHERE s.desk_id = :unit AND s.state IN ('UNSIGNED', 'OPEN', 'CHANGED')
            """;

    private static final String PARTS = """
            INSERT INTO unit_report_part (report_id, part_id)
            SELECT :report, r.id FROM unit_report r
            WHERE r.period_id = :period AND r.receiver_unit_id = :unit AND r.status = 'ACCEPTED' AND NOT EXISTS (
                SELECT FROM unit_report_part p JOIN unit_report u ON u.id = p.report_id AND u.status <> 'RETURNED'
                WHERE p.part_id = r.id)
            """;

    // each person once, as the newest report says, however many of those that go along name them
    private static final String COUNTS = """
            WITH RECURSIVE along (report_id) AS (
                SELECT :report::uuid UNION SELECT p.part_id FROM along g JOIN unit_report_part p ON p.report_id = g.report_id
            ),
            named AS (
                SELECT DISTINCT ON (n.appraisal_id) n.judgement, n.objected
                FROM along g JOIN unit_report r ON r.id = g.report_id JOIN unit_report_result n ON n.report_id = r.id
                ORDER BY n.appraisal_id, n.judgement DESC NULLS LAST, r.sent_at DESC
            )
            SELECT count(*)::int AS people, count(judgement)::int AS signed,
                count(judgement) FILTER (WHERE objected)::int AS objected
            FROM named
            """;

    // of the units below those that have somebody to report, and of which nothing has come up yet
    private static final String GAPS = """
            SELECT (SELECT count(*) FROM unit_report_result WHERE report_id = :report AND judgement IS NULL) AS unsigned,
                (SELECT count(DISTINCT d.unit_id) FROM report_desks(:period, :day) d
                    JOIN report_standing(:period, :day) s ON s.desk_id = d.unit_id AND s.state <> 'TAKEN_OUT'
                    WHERE d.unit_id = d.desk_id AND d.receiver_id = :unit AND NOT EXISTS (SELECT FROM unit_report r
                        WHERE r.period_id = :period AND r.unit_id = d.desk_id AND r.status = 'ACCEPTED')) AS below
            """;

    private final UnitReports reports;
    private final TellReport tell;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    SendReport(UnitReports reports, TellReport tell, JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.reports = reports;
        this.tell = tell;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param note needed where somebody is unsigned or a unit below has not reported */
    @ReportPolicy.MaySend
    @Transactional
    UUID send(UUID period, UUID unit, String note) {
        waitForTurn(period, unit);
        Desk desk = bind(LOCK, period, unit)
                .query(Rows.of(Desk.class))
                .optional()
                .orElseThrow(() -> new RuleViolation("unit-report.nothing"));
        if (reports.existsByPeriodIdAndUnitIdAndStatus(period, unit, ReportStatus.SENT)) {
            throw new RuleViolation("unit-report.waiting");
        }
        UnitReport report = reports.saveAndFlush(new UnitReport(
                new UnitReport.Way(period, unit, desk.receiverId()),
                reports.countByPeriodIdAndUnitId(period, unit) + 1,
                note.isBlank() ? null : note.strip(),
                currentActor.get().employeeId(),
                Instant.now(clock)));
        fill(report, note);
        tell.sent(report);
        return report.id();
    }

    private void fill(UnitReport report, String note) {
        WholeTables.update(jdbc, bind(RESULTS, report));
        bind(PARTS, report).update();
        UnitReport.Counts counts =
                bind(COUNTS, report).query(Rows.of(UnitReport.Counts.class)).single();
        if (counts.signed() == 0) {
            throw new RuleViolation("unit-report.nothing");
        }
        if (note.isBlank()
                && WholeTables.list(jdbc, bind(GAPS, report), Gaps.class).get(0).any()) {
            throw new RuleViolation("unit-report.needs-note");
        }
        report.names(counts);
    }

    /** Two clicks, or two leaders of one unit, one after the other. */
    private void waitForTurn(UUID period, UUID unit) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "unit_report " + period + unit)
                .query((row, number) -> true)
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, UnitReport report) {
        return bind(sql, report.periodId(), report.unitId()).param("report", report.id());
    }

    private JdbcClient.StatementSpec bind(String sql, UUID period, UUID unit) {
        return jdbc.sql(sql).param("period", period).param("unit", unit).param("day", LocalDate.now(clock));
    }
}
