package id.mumpuni.explanation.page;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads one signed result. The caller guards it. */
@Repository
class ExplainedResults {

    // the organisation's achievement as the signature kept it; how it was set is said by the version of that rating
    private static final String SQL = """
            SELECT a.id, a.employee_id, a.appraiser_id, a.reviewer_id, e.full_name AS employee, r.full_name AS appraiser, v.full_name AS reviewer,
                s.full_name AS signer, a.signed_as, a.acting AS standing, a.signed_at, p.id AS period_id, p.name AS period,
                p.kind, p.starts, p.ends, a.submitted_at IS NOT NULL AS handed_in, a.submitted_at, a.work_result, a.behaviour,
                a.rating, a.feedback, a.recommendation, w.name AS unit, a.head, a.head_override, own.rating AS own_unit,
                j.organisation, u.name AS organisation_unit, op.name AS organisation_period,
                COALESCE(j.organisation_period_id <> a.period_id, false) AS organisation_late,
                COALESCE(x.basis, o.basis) AS organisation_basis, COALESCE(x.decree, o.decree) AS organisation_decree,
                COALESCE(x.issued_on, o.issued_on) AS organisation_on, sb.full_name AS organisation_by,
                COALESCE(x.set_at, o.set_at) AS organisation_at,
                NULLIF(o.rating, j.organisation) AS organisation_now, a.received_on, a.received_how, a.received_note,
                a.acknowledged_at, a.refused_at, a.refusal,
                COALESCE(local_day(COALESCE(a.acknowledged_at, a.refused_at)) > a.answer_due, false) AS answered_late
            FROM appraisal a JOIN employee e ON e.id = a.employee_id JOIN employee s ON s.id = a.signed_by
                JOIN appraisal_period p ON p.id = a.period_id JOIN work_unit w ON w.id = a.unit_id
                LEFT JOIN employee r ON r.id = CASE a.signed_as WHEN 'APPRAISER' THEN a.signed_by ELSE a.appraiser_id END
                LEFT JOIN employee v ON v.id = a.reviewer_id
                LEFT JOIN organisation_rating own ON a.head AND own.period_id = a.period_id AND own.unit_id = a.unit_id
                LEFT JOIN LATERAL (SELECT k.* FROM judgement k WHERE k.appraisal_id = a.id AND k.stage IN ('FINAL', 'DECIDED')
                    ORDER BY k.number DESC LIMIT 1) j ON true
                LEFT JOIN work_unit u ON u.id = j.organisation_unit_id
                LEFT JOIN appraisal_period op ON op.id = j.organisation_period_id
                LEFT JOIN organisation_rating o ON o.unit_id = j.organisation_unit_id AND o.period_id = j.organisation_period_id
                LEFT JOIN LATERAL (SELECT h.* FROM organisation_rating_version h WHERE h.rating_id = o.id
                    AND h.rating = j.organisation AND h.set_at <= a.signed_at ORDER BY h.number DESC LIMIT 1) x ON true
                LEFT JOIN employee sb ON sb.id = COALESCE(x.set_by, o.set_by)
            WHERE a.id = ? AND a.signed_at IS NOT NULL
            """;

    /**
     * What is not as usual.
     *
     * @param studyGround on which the studies count as not finished: the predicate leaves the quadrant
     * @param earlierId the result of an earlier period that counts by agreement, which {@code proposedBy} proposed
     */
    record Departure(
            @Nullable String studyGround,
            @Nullable UUID earlierId,
            @Nullable String earlierPeriod,
            @Nullable String earlierUnit,
            @Nullable String proposedBy,
            @Nullable String agreedBy,
            @Nullable LocalDate agreedOn) {}

    private static final String DEPARTURE = """
            SELECT CASE WHEN a.study = 'NOT_FINISHED' THEN a.study_ground END AS study_ground, b.id AS earlier_id,
                p.name AS earlier_period, w.name AS earlier_unit, x.full_name AS proposed_by, y.full_name AS agreed_by,
                local_day(u.agreed_at) AS agreed_on
            FROM appraisal a LEFT JOIN appraisal b ON b.id = a.uses_appraisal_id
                LEFT JOIN appraisal_period p ON p.id = b.period_id LEFT JOIN work_unit w ON w.id = b.unit_id
                LEFT JOIN earlier_result_use u ON u.appraisal_id = a.id AND u.earlier_id = b.id
                LEFT JOIN employee x ON x.id = u.proposed_by LEFT JOIN employee y ON y.id = u.agreed_by
            WHERE a.id = ?
            """;

    private final JdbcClient jdbc;

    ExplainedResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public ExplainedResult get(UUID id) {
        return jdbc.sql(SQL)
                .param(id)
                .query(Rows.of(ExplainedResult.class))
                .optional()
                .orElseThrow(() -> new NotFound(ExplainedResult.class, id));
    }

    @Transactional(readOnly = true)
    public Departure departure(UUID id) {
        return jdbc.sql(DEPARTURE).param(id).query(Rows.of(Departure.class)).single();
    }
}
