package id.mumpuni.appraisal.board;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.process.AppraisalStatus;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What waits for one person in all periods, in one statement: for the menu's counters and the start page. */
@Repository
class Waiting {

    /** One period; own is null if the person only appraises in it. */
    record Row(
            UUID period,
            String name,
            boolean open,
            LocalDate starts,
            LocalDate ends,
            LocalDate planDue,
            LocalDate selfDue,
            LocalDate ratingDue,
            @Nullable UUID own,
            @Nullable AppraisalStatus ownStatus,
            boolean ownPlanned,
            @Nullable LocalDate signedOn,
            @Nullable String ownAppraiser,
            @Nullable PerformanceRating ownRating,
            int team,
            int handedIn,
            int unsigned) {

        boolean mine() {
            return own != null;
        }

        public int signed() {
            return team - unsigned;
        }

        public int notHandedIn() {
            return unsigned - handedIn;
        }
    }

    private static final String SQL = """
            SELECT p.id AS period, p.name, p.status = 'OPEN' AS open, p.starts, p.ends, p.plan_due, p.self_due, p.rating_due,
                (array_agg(a.id) FILTER (WHERE a.employee_id = :me))[1] AS own,
                max(a.status) FILTER (WHERE a.employee_id = :me) AS own_status,
                COALESCE(bool_or(a.plan_id IS NOT NULL) FILTER (WHERE a.employee_id = :me), false) AS own_planned,
                max((a.signed_at AT TIME ZONE 'Asia/Jakarta')::date) FILTER (WHERE a.employee_id = :me) AS signed_on,
                max(r.full_name) FILTER (WHERE a.employee_id = :me) AS own_appraiser,
                max(a.rating) FILTER (WHERE a.employee_id = :me AND a.status IN ('SIGNED', 'ACKNOWLEDGED')) AS own_rating,
                count(*) FILTER (WHERE a.appraiser_id = :me) AS team,
                count(*) FILTER (WHERE a.appraiser_id = :me AND a.status = 'SUBMITTED') AS handed_in,
                count(*) FILTER (WHERE a.appraiser_id = :me AND a.status IN ('OPEN', 'SUBMITTED')) AS unsigned
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
                LEFT JOIN employee r ON r.id = a.appraiser_id
            WHERE (a.employee_id = :me OR a.appraiser_id = :me) AND a.taken_out_reason IS NULL
            GROUP BY p.id
            ORDER BY p.status = 'CLOSED', p.starts DESC
            """;

    private final JdbcClient jdbc;

    Waiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Row> of(UUID person) {
        return jdbc.sql(SQL).param("me", person).query(Rows.of(Row.class)).list();
    }
}
