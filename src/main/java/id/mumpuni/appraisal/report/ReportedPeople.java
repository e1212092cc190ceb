package id.mumpuni.appraisal.report;

import id.mumpuni.appraisal.ResultState;
import id.mumpuni.appraisal.Stage;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Pages;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.WholeTables;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whom the leader of a unit reports, and what was sent before. The caller guards it. */
@Repository
class ReportedPeople {

    /** @param objected an objection is running, so that the result may still change */
    record Person(
            UUID id,
            String name,
            String unit,
            Stage stage,
            @Nullable LocalDate due,
            boolean objected,
            ResultState state,
            boolean late) {}

    record Sent(
            UUID id,
            int number,
            ReportStatus status,
            int people,
            int signed,
            int objected,
            int parts,
            int added,
            @Nullable String note,
            String sentBy,
            Instant sentAt,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {}

    private static final String PEOPLE = """
            SELECT s.appraisal_id AS id, e.full_name AS name, u.name AS unit, s.state, s.late, s.final = 'OBJECTED' AS objected,
                appraisal_stage(s.step, a.status, a.plan_id IS NOT NULL, p.status = 'OPEN', COALESCE(e.left_on <= :day, false))
                    AS stage,
                CASE WHEN a.signed_at IS NULL THEN s.due END AS due
            FROM report_standing(:period, :day) s JOIN appraisal a ON a.id = s.appraisal_id
                JOIN appraisal_period p ON p.id = a.period_id
                JOIN employee e ON e.id = s.employee_id JOIN work_unit u ON u.id = s.unit_id
            WHERE s.desk_id = :unit AND s.unit_id = ANY(ARRAY(SELECT x.unit_id FROM work_unit_ancestor x WHERE x.ancestor_id = :unit))
                AND s.state <> 'TAKEN_OUT' AND e.full_name ILIKE :search
                AND (:state::text IS NULL OR s.state = :state)
            """;

    // an addition: of those it names, whose result had been reported before
    private static final String HISTORY = """
            SELECT r.id, r.number, r.status, r.people, r.signed, r.objected, r.note, s.full_name AS sent_by, r.sent_at, r.answer,
                b.full_name AS answered_by, r.answered_at,
                (SELECT count(*) FROM unit_report_part p WHERE p.report_id = r.id)::int AS parts,
                (SELECT count(*) FROM unit_report_result n WHERE n.report_id = r.id AND n.judgement IS NOT NULL AND EXISTS (
                    SELECT FROM unit_report_result o JOIN unit_report b ON b.id = o.report_id AND b.status = 'ACCEPTED'
                    WHERE o.appraisal_id = n.appraisal_id AND o.judgement < n.judgement AND b.sent_at < r.sent_at))::int AS added
            FROM unit_report r JOIN employee s ON s.id = r.sent_by LEFT JOIN employee b ON b.id = r.answered_by
            WHERE r.period_id = ? AND r.unit_id = ? ORDER BY r.number DESC
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportedPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PageOf<Person> of(UUID period, UUID unit, @Nullable ResultState state, ListQuery query) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("period", period);
        parameters.put("unit", unit);
        parameters.put("day", LocalDate.now(clock));
        parameters.put("search", query.searchPattern());
        parameters.put("state", state == null ? null : state.name());
        return WholeTables.read(
                jdbc, () -> Pages.read(jdbc, PEOPLE, "state <> 'UNSIGNED', name, id", parameters, query, Person.class));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Sent> history(UUID period, UUID unit) {
        return jdbc.sql(HISTORY).params(period, unit).query(Rows.of(Sent.class)).list();
    }

    @Transactional(readOnly = true)
    public String unit(UUID unit) {
        return jdbc.sql("SELECT name FROM work_unit WHERE id = ?")
                .param(unit)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound(UnitReport.class, unit));
    }
}
