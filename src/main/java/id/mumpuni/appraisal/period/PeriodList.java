package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.rules.PeriodKind;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The periods with how far they are. Unit officers see those that concern their subtree, with its figures. */
@Repository
class PeriodList {

    record Row(
            UUID id,
            String name,
            PeriodKind kind,
            String unit,
            LocalDate starts,
            LocalDate ends,
            LocalDate planDue,
            LocalDate selfDue,
            LocalDate ratingDue,
            @Nullable LocalDate evaluationFrom,
            @Nullable LocalDate calibrationDue,
            UUID policyId,
            String policy,
            int policyVersion,
            boolean open,
            boolean opening,
            @Nullable String datesReason,
            @Nullable String closeReason,
            @Nullable String reopenReason,
            long people,
            long handedIn,
            long signed,
            long acknowledged) {

        public long percent() {
            return people == 0 ? 0 : signed * 100 / people;
        }
    }

    private static final String PERIODS = """
            SELECT p.id, p.name, p.kind, u.name AS unit, p.starts, p.ends, p.plan_due, p.self_due, p.rating_due,
                p.evaluation_from, p.calibration_due, p.policy_id, y.name AS policy, y.version AS policy_version, p.status = 'OPEN' AS open,
                p.status IN ('OPENING', 'STOPPING') AS opening, p.dates_reason, p.close_reason, p.reopen_reason, c.people, c.handed_in, c.signed, c.acknowledged
            FROM appraisal_period p JOIN work_unit u ON u.id = p.unit_id
                JOIN evaluation_policy y ON y.id = p.policy_id
                CROSS JOIN LATERAL (
                    SELECT count(*) AS people,
                        count(*) FILTER (WHERE a.status <> 'OPEN') AS handed_in,
                        count(*) FILTER (WHERE a.signed_at IS NOT NULL) AS signed,
                        count(*) FILTER (WHERE a.status = 'ACKNOWLEDGED') AS acknowledged
                    FROM appraisal a
                    WHERE a.period_id = p.id AND a.taken_out_reason IS NULL AND (:all OR EXISTS (
                        SELECT FROM work_unit_ancestor x
                        WHERE x.unit_id = a.unit_id AND x.ancestor_id = ANY(:officerOf)))
                ) c
            WHERE (:all OR (c.people > 0 AND p.status IN ('OPEN', 'CLOSED'))) AND (:id::uuid IS NULL OR p.id = :id)
            ORDER BY p.status = 'CLOSED', p.starts DESC, p.id
            """;

    private final JdbcClient jdbc;

    PeriodList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Row> visibleTo(Actor actor) {
        return query(actor, null);
    }

    @Transactional(readOnly = true)
    public Row get(UUID id, Actor actor) {
        return query(actor, id).stream().findFirst().orElseThrow(() -> new NotFound(AppraisalPeriod.class, id));
    }

    private List<Row> query(Actor actor, @Nullable UUID id) {
        return jdbc.sql(PERIODS)
                .param("all", actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR))
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .param("id", id)
                .query(Rows.of(Row.class))
                .list();
    }
}
