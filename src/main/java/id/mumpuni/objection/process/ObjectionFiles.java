package id.mumpuni.objection.process;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.objection.rules.Party;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Pages;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One objection with all that belongs to it, and the list of them, straight from SQL. */
@Repository
class ObjectionFiles {

    /** @param late decided after the last day, or not decided and past it */
    record File(
            UUID id,
            int version,
            UUID appraisalId,
            String period,
            String unit,
            String employee,
            String signer,
            @Nullable String decider,
            boolean deciderGone,
            @Nullable String namedBy,
            @Nullable String namingReason,
            ObjectionStatus status,
            LocalDate filedOn,
            LocalDate hearBy,
            LocalDate decideBy,
            String reason,
            @Nullable String wish,
            @Nullable String explanation,
            @Nullable LocalDate explainedOn,
            @Nullable String addition,
            @Nullable LocalDate addedOn,
            @Nullable LocalDate withdrawnOn,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable DecisionOutcome outcome,
            @Nullable ExpectationLevel workResult,
            @Nullable ExpectationLevel behaviour,
            @Nullable PerformanceRating rating,
            @Nullable String decisionReason,
            @Nullable String recommendation,
            boolean late) {}

    /** What the objection is against. */
    record Signed(
            ExpectationLevel workResult,
            ExpectationLevel behaviour,
            PerformanceRating rating,
            @Nullable String feedback,
            @Nullable String recommendation) {}

    record Heard(Party party, LocalDate heardOn, String record, String recordedBy) {}

    private static final String FILE = """
            SELECT o.id, o.version, o.appraisal_id, p.name AS period, u.name AS unit, e.full_name AS employee,
                s.full_name AS signer, d.full_name AS decider, COALESCE(d.left_on <= :day, o.decider_id IS NULL) AS decider_gone,
                n.full_name AS named_by, o.naming_reason, o.status, local_day(o.filed_at) AS filed_on, o.hear_by, o.decide_by,
                o.reason, o.wish, o.explanation, local_day(o.explained_at) AS explained_on, o.addition,
                local_day(o.added_at) AS added_on, local_day(o.withdrawn_at) AS withdrawn_on, b.full_name AS decided_by,
                local_day(o.decided_at) AS decided_on, o.outcome, o.work_result, o.behaviour, o.rating, o.decision_reason,
                o.recommendation,
                o.status <> 'WITHDRAWN' AND COALESCE(local_day(o.decided_at), :day) > o.decide_by AS late
            FROM objection o JOIN appraisal a ON a.id = o.appraisal_id JOIN appraisal_period p ON p.id = a.period_id
                JOIN work_unit u ON u.id = a.unit_id JOIN employee e ON e.id = o.filed_by JOIN employee s ON s.id = a.signed_by
                LEFT JOIN employee d ON d.id = o.decider_id LEFT JOIN employee n ON n.id = o.named_by
                LEFT JOIN employee b ON b.id = o.decided_by
            """;

    // ObjectionPermissions.mayView in SQL
    private static final String VISIBLE = """
            WHERE (:all OR :actor IN (o.filed_by, a.signed_by) OR o.decider_id = :actor)
                AND (e.full_name ILIKE :search OR p.name ILIKE :search OR u.name ILIKE :search)
                AND (:status = '' OR o.status = :status OR :status = 'LATE' AND o.status <> 'WITHDRAWN'
                    AND COALESCE(local_day(o.decided_at), :day) > o.decide_by)
            """;

    private static final String SIGNED = """
            SELECT COALESCE(j.work_result, a.work_result) AS work_result, COALESCE(j.behaviour, a.behaviour) AS behaviour,
                COALESCE(j.rating, a.rating) AS rating, a.feedback, a.recommendation
            FROM appraisal a LEFT JOIN LATERAL (SELECT k.work_result, k.behaviour, k.rating FROM judgement k
                WHERE k.appraisal_id = a.id AND k.stage = 'FINAL' ORDER BY k.number DESC LIMIT 1) j ON true
            WHERE a.id = ?
            """;

    private static final String HEARD = """
            SELECT h.party, h.heard_on, h.record, e.full_name AS recorded_by
            FROM objection_hearing h JOIN employee e ON e.id = h.recorded_by
            WHERE h.objection_id = ? ORDER BY h.heard_on, h.recorded_at, h.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ObjectionFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public File get(UUID id) {
        return jdbc.sql(FILE + "WHERE o.id = :id")
                .param("id", id)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(File.class))
                .optional()
                .orElseThrow(() -> new NotFound(Objection.class, id));
    }

    @Transactional(readOnly = true)
    public Signed signed(UUID appraisal) {
        return jdbc.sql(SIGNED).param(appraisal).query(Rows.of(Signed.class)).single();
    }

    @Transactional(readOnly = true)
    public List<Heard> heard(UUID id) {
        return jdbc.sql(HEARD).param(id).query(Rows.of(Heard.class)).list();
    }

    /** @param status one of the states, LATE, or empty for all */
    @Transactional(readOnly = true)
    public PageOf<File> visibleTo(Actor actor, String status, ListQuery query) {
        Map<String, Object> parameters = Map.of(
                "actor", actor.employeeId(),
                "all", actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR),
                "day", LocalDate.now(clock),
                "status", status,
                "search", query.searchPattern());
        return Pages.read(
                jdbc, FILE + VISIBLE, "o.status = 'FILED' DESC, o.filed_at DESC, o.id", parameters, query, File.class);
    }
}
