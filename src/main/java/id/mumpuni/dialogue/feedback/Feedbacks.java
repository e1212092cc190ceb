package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.FeedbackRelation;
import id.mumpuni.dialogue.Headway;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is recorded of feedback; rows are added and never changed. */
@Repository
class Feedbacks {

    /** @param helpedBefore an adjustment or coaching was recorded for the same promise before this was given */
    record State(
            UUID employeeId,
            UUID giverId,
            @Nullable UUID resultId,
            @Nullable Headway progress,
            int versions,
            Instant createdAt,
            boolean helpedBefore) {}

    private static final String STATE = """
            SELECT f.employee_id, f.giver_id, f.result_id, f.progress, f.versions, f.created_at,
                EXISTS (SELECT FROM result_lineage(f.result_id) same
                        JOIN feedback b ON b.result_id = same AND b.id <> f.id
                        JOIN feedback_follow_up u ON u.feedback_id = b.id
                    WHERE u.kind IN ('EXPECTATION', 'RESOURCES', 'COACHING') AND u.created_at < f.created_at)
                    AS helped_before
            FROM feedback_now f WHERE f.id = ?
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Feedbacks(JdbcClient jdbc, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
    }

    State get(UUID id) {
        return jdbc.sql(STATE)
                .param(id)
                .query(Rows.of(State.class))
                .optional()
                .orElseThrow(() -> new NotFound(Feedbacks.class, id));
    }

    /** @param saidBy for whom it was written down, if not for the one who gives it */
    record Giver(
            UUID id, FeedbackRelation relation, @Nullable String saidBy) {}

    UUID add(UUID employee, Giver giver, FeedbackForm.Written written, OffsetDateTime now) {
        return jdbc.sql("""
                        INSERT INTO feedback (employee_id, giver_id, relation, occasion, manner, given_on, result_id,
                            core_value, evidence_id, said_by, created_at)
                        VALUES (:employee, :giver, :relation, :occasion, :manner, :day, :result, :value, :evidence, :said_by, :now)
                        RETURNING id
                        """)
                .param("employee", employee)
                .param("giver", giver.id())
                .param("relation", giver.relation().name())
                .param("occasion", written.occasion().name())
                .param("manner", written.manner().name())
                .param("day", written.givenOn())
                .param("result", written.resultId())
                .param(
                        "value",
                        written.coreValue() == null ? null : written.coreValue().name())
                .param("evidence", written.evidence())
                .param("said_by", giver.saidBy())
                .param("now", now)
                .query(UUID.class)
                .single();
    }

    void addVersion(UUID id, int number, String text, @Nullable Headway progress, OffsetDateTime now) {
        jdbc.sql("INSERT INTO feedback_version (feedback_id, number, text, progress, created_at)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(id, number, text)
                .param(progress == null ? null : progress.name())
                .param(now)
                .update();
    }

    /** Feedback on a value is about no result, and so on none that they lead beside the appraiser. */
    boolean assigned(UUID giver, @Nullable UUID result) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM results_led(:giver, :day) WHERE result_id = CAST(:result AS uuid))")
                .param("result", result)
                .param("giver", giver)
                .param("day", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** The result stands in a plan of this person that was set. */
    boolean promised(UUID employee, UUID result) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM planned_result r JOIN work_plan p ON p.id = r.plan_id"
                        + " WHERE r.id = ? AND p.employee_id = ? AND p.status = 'SET')")
                .params(result, employee)
                .query(Boolean.class)
                .single();
    }
}
