package id.mumpuni.dialogue.feedback;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asked whom for feedback, and what became of it. */
@Repository
class FeedbackRequests {

    private final JdbcClient jdbc;

    FeedbackRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if the person waits for an answer of the same one already. */
    boolean add(UUID employee, UUID asked, RequestForm.Asked what, OffsetDateTime now) {
        return jdbc.sql(
                                "INSERT INTO feedback_request (employee_id, asked_id, result_id, core_value, note, status, created_at)"
                                        + " VALUES (?, ?, ?, ?, ?, 'OPEN', ?) ON CONFLICT DO NOTHING")
                        .params(employee, asked)
                        .param(what.resultId())
                        .param(
                                what.coreValue() == null
                                        ? null
                                        : what.coreValue().name())
                        .params(what.note(), now)
                        .update()
                > 0;
    }

    /** The request that the page named; without one, none: further feedback is no answer. */
    void answer(UUID employee, UUID asked, @Nullable UUID request, UUID feedback, OffsetDateTime now) {
        if (request == null) {
            return;
        }
        jdbc.sql("UPDATE feedback_request SET status = 'ANSWERED', settled_at = ?, feedback_id = ?"
                        + " WHERE id = ? AND employee_id = ? AND asked_id = ? AND status = 'OPEN'")
                .params(now, feedback, request, employee, asked)
                .update();
    }

    /** False if it was settled meanwhile. */
    boolean decline(UUID request, String why, OffsetDateTime now) {
        return jdbc.sql("UPDATE feedback_request SET status = 'DECLINED', settled_at = ?, settlement = ?"
                                + " WHERE id = ? AND status = 'OPEN'")
                        .params(now, why, request)
                        .update()
                == 1;
    }

    UUID askedBy(UUID request) {
        return jdbc.sql("SELECT employee_id FROM feedback_request WHERE id = ?")
                .param(request)
                .query(UUID.class)
                .single();
    }
}
