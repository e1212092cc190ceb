package id.mumpuni.appraisal.special;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.process.UseParty;
import id.mumpuni.appraisal.rules.StudyOutcome;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is not as usual in one appraisal, for pages and the document. The caller guards it. */
@Repository
public class Specials {

    /**
     * @param studyLeave the plan promises something of the studies
     * @param rating the predicate so far
     */
    public record Special(
            UUID id,
            UUID employeeId,
            String name,
            String period,
            boolean signed,
            boolean studyLeave,
            @Nullable StudyOutcome study,
            @Nullable String studyGround,
            @Nullable PerformanceRating studyRating,
            @Nullable PerformanceRating rating,
            @Nullable UUID offeredId) {

        /** The predicate leaves the quadrant. */
        public boolean notFinished() {
            return study == StudyOutcome.NOT_FINISHED;
        }
    }

    /** The result of an earlier period that counts, is proposed to count, or could be proposed. */
    public record Earlier(
            UUID id,
            String period,
            String unit,
            PerformanceRating rating,
            @Nullable UseParty proposedAs,
            @Nullable String proposedBy,
            @Nullable String note,
            @Nullable String agreedBy,
            @Nullable LocalDate agreedOn) {

        public boolean agreed() {
            return agreedOn != null;
        }
    }

    private static final String SPECIAL = """
            SELECT a.id, a.employee_id, e.full_name AS name, p.name AS period, a.signed_at IS NOT NULL AS signed,
                appraisal_on_study_leave(a.id) AS study_leave, a.study, a.study_ground, a.study_rating, a.rating,
                COALESCE(u.earlier_id, CASE WHEN a.signed_at IS NULL THEN earlier_result(a.id) END) AS offered_id
            FROM appraisal a JOIN employee e ON e.id = a.employee_id JOIN appraisal_period p ON p.id = a.period_id
                LEFT JOIN earlier_result_use u ON u.appraisal_id = a.id
            WHERE a.id = ?
            """;

    private static final String EARLIER = """
            SELECT b.id, p.name AS period, w.name AS unit, b.rating, u.proposed_as, x.full_name AS proposed_by, u.note,
                y.full_name AS agreed_by, local_day(u.agreed_at) AS agreed_on
            FROM appraisal b JOIN appraisal_period p ON p.id = b.period_id JOIN work_unit w ON w.id = b.unit_id
                LEFT JOIN earlier_result_use u ON u.appraisal_id = :id
                LEFT JOIN employee x ON x.id = u.proposed_by LEFT JOIN employee y ON y.id = u.agreed_by
            WHERE b.id = :earlier
            """;

    private final JdbcClient jdbc;

    Specials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Special of(UUID id) {
        return jdbc.sql(SPECIAL)
                .param(id)
                .query(Rows.of(Special.class))
                .optional()
                .orElseThrow(() -> new NotFound(Specials.class, id));
    }

    /** Null: there is none, and so nothing can be agreed. */
    @Transactional(readOnly = true)
    public @Nullable Earlier earlier(Special special) {
        UUID earlier = special.offeredId();
        return earlier == null
                ? null
                : jdbc.sql(EARLIER)
                        .param("id", special.id())
                        .param("earlier", earlier)
                        .query(Rows.of(Earlier.class))
                        .single();
    }

    /** Only what both agreed on. */
    @Transactional(readOnly = true)
    public @Nullable Earlier agreed(UUID id) {
        Earlier earlier = earlier(of(id));
        return earlier == null || !earlier.agreed() ? null : earlier;
    }
}
