package id.mumpuni.objection.process;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.objection.rules.WhyNot;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whether the result can be objected to today, and if not, why. The caller guards it. */
@Repository
class Objectable {

    /** @param objectBy the last day, as far as the receipt is known */
    record Answer(
            UUID employeeId,
            String period,
            String step,
            String finality,
            @Nullable String because,
            @Nullable UUID objection,
            @Nullable String objectionStatus,
            boolean received,
            @Nullable LocalDate objectBy,
            ExpectationLevel workResult,
            ExpectationLevel behaviour,
            PerformanceRating rating) {

        public @Nullable WhyNot whyNot() {
            return WhyNot.of(step, finality, because, objectionStatus, received);
        }
    }

    private static final String SQL = """
            SELECT a.employee_id, p.name AS period, s.step, s.final AS finality, s.final_because AS because, o.id AS objection,
                o.status AS objection_status, s.received_on IS NOT NULL AS received,
                s.object_by,
                a.work_result, a.behaviour, a.rating
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
                CROSS JOIN LATERAL appraisal_standing_of(a.id, :day) s LEFT JOIN objection o ON o.appraisal_id = a.id
            WHERE a.id = :id AND a.signed_at IS NOT NULL
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Objectable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Answer of(UUID appraisal) {
        return jdbc.sql(SQL)
                .param("id", appraisal)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Answer.class))
                .optional()
                .orElseThrow(() -> new RuleViolation("WhyNot.NOT_SIGNED"));
    }
}
