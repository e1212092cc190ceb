package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One person's appraisals, newest first. The rating is told only once the result is delivered. */
@Repository
public class OwnAppraisals {

    public record Row(
            UUID id,
            UUID employeeId,
            String period,
            LocalDate starts,
            LocalDate ends,
            LocalDate planDue,
            LocalDate selfDue,
            LocalDate ratingDue,
            boolean periodOpen,
            AppraisalStatus status,
            @Nullable UUID appraiserId,
            @Nullable String appraiser,
            boolean planned,
            @Nullable PerformanceRating rating,
            @Nullable Instant submittedAt,
            @Nullable Instant signedAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant refusedAt,
            @Nullable String refusal) {}

    private static final String SQL = """
            SELECT a.id, a.employee_id, p.name AS period, p.starts, p.ends, p.plan_due, p.self_due, p.rating_due,
                p.status = 'OPEN' AS period_open, a.status, a.appraiser_id, e.full_name AS appraiser,
                a.plan_id IS NOT NULL AS planned,
                CASE WHEN a.status IN ('ACKNOWLEDGED', 'REFUSED') OR s.delivered_on <= :day THEN a.rating END AS rating,
                a.submitted_at, a.signed_at, a.acknowledged_at, a.refused_at, a.refusal
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
                LEFT JOIN employee e ON e.id = a.appraiser_id
                LEFT JOIN LATERAL (SELECT x.delivered_on FROM appraisal_standing_of(a.id, :day) x
                    WHERE a.status = 'SIGNED') s ON true
            WHERE p.status IN ('OPEN', 'CLOSED')
                AND (a.employee_id = :employee AND a.taken_out_reason IS NULL OR a.id = :id)
            ORDER BY p.status = 'CLOSED', p.starts DESC, p.id
            """;

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnAppraisals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Row> of(UUID employee) {
        return query(employee, NONE);
    }

    @Transactional(readOnly = true)
    public Row get(UUID id) {
        return query(NONE, id).stream().findFirst().orElseThrow(() -> new NotFound(Appraisal.class, id));
    }

    private List<Row> query(UUID employee, UUID id) {
        return jdbc.sql(SQL)
                .param("employee", employee)
                .param("id", id)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Row.class))
                .list();
    }
}
