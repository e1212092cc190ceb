package id.mumpuni.dialogue;

import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.CoreValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The feedback that a person got in a stretch of days, for modules that judge the work. Results are those of the given
 * plan: what was said about another revision of a promise counts for the promise. The caller answers for who may
 * read it.
 */
@Repository
public class FeedbackContents {

    /**
     * About a result of the plan or about a value; only a leader says whether there is progress.
     *
     * @param saidBy for whom the giver wrote it down, if for somebody else
     * @param evidence the title of what it is tied to
     */
    public record Item(
            UUID feedbackId,
            @Nullable UUID resultId,
            @Nullable CoreValue coreValue,
            FeedbackRelation relation,
            LocalDate givenOn,
            String text,
            @Nullable Headway progress,
            String giver,
            @Nullable String saidBy,
            @Nullable String evidence) {}

    /** A result that the leader took over, with the note that counts in the evaluation (Pasal 20 ayat (7), (8)). */
    public record TakenOver(UUID resultId, LocalDate takenOn, String note) {}

    private static final String PROMISES = """
            WITH promise (result_id, id) AS (
                SELECT r.id, same FROM planned_result r CROSS JOIN LATERAL result_lineage(r.id) same WHERE r.plan_id = :plan)
            """;

    private static final String RECEIVED = PROMISES + """
            SELECT f.id AS feedback_id, promise.result_id, f.core_value, f.relation, f.given_on, f.text, f.progress,
                g.full_name AS giver, f.said_by,
                e.title AS evidence
            FROM work_plan p
                JOIN feedback_now f ON f.employee_id = p.employee_id AND f.given_on BETWEEN :from AND :until
                JOIN employee g ON g.id = f.giver_id
                LEFT JOIN promise ON promise.id = f.result_id
                LEFT JOIN evidence e ON e.id = f.evidence_id
            WHERE p.id = :plan AND (f.core_value IS NOT NULL OR promise.result_id IS NOT NULL)
            ORDER BY f.given_on, f.id
            """;

    private static final String TAKEN_OVER = PROMISES + """
            SELECT promise.result_id, (u.created_at AT TIME ZONE 'Asia/Jakarta')::date AS taken_on, u.note
            FROM promise
                JOIN feedback f ON f.result_id = promise.id
                JOIN feedback_follow_up u ON u.feedback_id = f.id AND u.kind = 'TAKEN_OVER'
            WHERE (u.created_at AT TIME ZONE 'Asia/Jakarta')::date BETWEEN :from AND :until
            ORDER BY u.created_at
            """;

    private final JdbcClient jdbc;

    FeedbackContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first, each as its newest version says it. */
    @Transactional(readOnly = true)
    public List<Item> received(UUID planId, LocalDate from, LocalDate until) {
        return query(RECEIVED, planId, from, until).query(Rows.of(Item.class)).list();
    }

    @Transactional(readOnly = true)
    public List<TakenOver> takenOver(UUID planId, LocalDate from, LocalDate until) {
        return query(TAKEN_OVER, planId, from, until)
                .query(Rows.of(TakenOver.class))
                .list();
    }

    private JdbcClient.StatementSpec query(String sql, UUID planId, LocalDate from, LocalDate until) {
        return jdbc.sql(sql).param("plan", planId).param("from", from).param("until", until);
    }
}
