package id.mumpuni.appraisal.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom an appraiser has not met since the period began, where the policy of the cycle asks for a meeting before the
 * signature. It is pointed out and keeps nobody from signing.
 */
@Repository
class UnmetPeople {

    private static final String SQL = """
            SELECT e.full_name
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
                JOIN evaluation_policy y ON y.id = p.policy_id AND y.meeting_asked
                JOIN employee e ON e.id = a.employee_id
            WHERE a.period_id = :period AND a.appraiser_id = :appraiser AND a.signed_at IS NULL AND a.taken_out_reason IS NULL
                AND NOT EXISTS (
                    SELECT FROM meeting m WHERE m.status = 'CLOSED' AND local_day(m.starts_at) BETWEEN p.starts AND :day
                        AND (m.person_id = a.employee_id OR EXISTS (SELECT FROM meeting_member x
                            WHERE x.meeting_id = m.id AND x.employee_id = a.employee_id AND x.attendance = 'PRESENT')))
            ORDER BY e.name, a.id
            """;

    private final JdbcClient jdbc;

    UnmetPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<String> of(UUID appraiser, UUID period, LocalDate day) {
        return jdbc.sql(SQL)
                .param("period", period)
                .param("appraiser", appraiser)
                .param("day", day)
                .query(String.class)
                .list();
    }
}
