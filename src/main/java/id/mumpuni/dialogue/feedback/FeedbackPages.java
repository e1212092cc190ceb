package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.FeedbackRelation;
import id.mumpuni.dialogue.Headway;
import id.mumpuni.dialogue.rules.FollowUpKind;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Pages;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.CoreValue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the pages of feedback show, straight from SQL. */
@Repository
class FeedbackPages {

    /**
     * One piece of feedback as its newest version says it.
     *
     * @param saidBy for whom the giver wrote it down, if for somebody else
     */
    record Note(
            UUID id,
            UUID employeeId,
            String employee,
            String giver,
            FeedbackRelation relation,
            Occasion occasion,
            Manner manner,
            LocalDate givenOn,
            @Nullable UUID resultId,
            @Nullable String result,
            @Nullable CoreValue coreValue,
            String text,
            @Nullable Headway progress,
            int versions,
            @Nullable UUID evidenceId,
            @Nullable String saidBy) {}

    record Version(int number, String text, @Nullable Headway progress, LocalDate writtenOn) {}

    record Decision(UUID id, UUID feedbackId, FollowUpKind kind, String note, String decidedBy, LocalDate decidedOn) {}

    /** A request that somebody put to somebody. */
    record Request(
            UUID id,
            UUID employeeId,
            String employee,
            String asked,
            @Nullable UUID resultId,
            @Nullable String result,
            @Nullable CoreValue coreValue,
            String note,
            String status,
            LocalDate askedOn,
            @Nullable UUID feedbackId,
            @Nullable String settlement) {}

    private static final String NOTE = """
            SELECT f.id, f.employee_id, e.full_name AS employee, g.full_name AS giver, f.relation, f.occasion, f.manner,
                f.given_on, f.result_id, r.description AS result, f.core_value, f.text, f.progress, f.versions,
                f.evidence_id, f.said_by
            FROM feedback_now f JOIN employee e ON e.id = f.employee_id JOIN employee g ON g.id = f.giver_id
                LEFT JOIN planned_result r ON r.id = f.result_id
            """;

    private static final String FOUND = "(f.text ILIKE :search OR f.said_by ILIKE :search OR g.full_name ILIKE :search"
            + " OR e.full_name ILIKE :search OR r.description ILIKE :search)";

    private static final String DECISION = """
            SELECT u.id, u.feedback_id, u.kind, u.note, d.full_name AS decided_by,
                (u.created_at AT TIME ZONE :zone)::date AS decided_on
            FROM feedback_follow_up u JOIN employee d ON d.id = u.decided_by JOIN feedback f ON f.id = u.feedback_id
            """;

    private static final String REQUEST = """
            SELECT q.id, q.employee_id, e.full_name AS employee, a.full_name AS asked, q.result_id,
                r.description AS result, q.core_value, q.note, q.status,
                (q.created_at AT TIME ZONE :zone)::date AS asked_on, q.feedback_id, q.settlement
            FROM feedback_request q JOIN employee e ON e.id = q.employee_id JOIN employee a ON a.id = q.asked_id
                LEFT JOIN planned_result r ON r.id = q.result_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedbackPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PageOf<Note> received(UUID person, ListQuery query) {
        return page("f.employee_id", person, query);
    }

    PageOf<Note> given(UUID person, ListQuery query) {
        return page("f.giver_id", person, query);
    }

    private PageOf<Note> page(String column, UUID person, ListQuery query) {
        return Pages.read(
                jdbc,
                NOTE + " WHERE " + column + " = :person AND " + FOUND,
                "f.given_on DESC, f.created_at DESC",
                Map.of("person", person, "search", query.searchPattern()),
                query,
                Note.class);
    }

    Note note(UUID id) {
        return jdbc.sql(NOTE + " WHERE f.id = :id")
                .param("id", id)
                .query(Rows.of(Note.class))
                .optional()
                .orElseThrow(() -> new NotFound(Note.class, id));
    }

    List<Version> versions(UUID id) {
        return zoned("SELECT number, text, progress, (created_at AT TIME ZONE :zone)::date AS written_on"
                        + " FROM feedback_version WHERE feedback_id = :id ORDER BY number")
                .param("id", id)
                .query(Rows.of(Version.class))
                .list();
    }

    List<Decision> decisions(UUID feedbackId) {
        return zoned(DECISION + " WHERE f.id = :id ORDER BY u.created_at")
                .param("id", feedbackId)
                .query(Rows.of(Decision.class))
                .list();
    }

    /** All that leaders decided for the person in the last year: what is kept and what is to be done. */
    List<Decision> decisionsFor(UUID employee) {
        return zoned(DECISION + " WHERE f.employee_id = :employee AND u.created_at > :since ORDER BY u.created_at DESC")
                .param("employee", employee)
                .param("since", OffsetDateTime.now(clock).minusYears(1))
                .query(Rows.of(Decision.class))
                .list();
    }

    List<Request> waitingFor(UUID asked) {
        return zoned(REQUEST + " WHERE q.asked_id = :asked AND q.status = 'OPEN' ORDER BY q.created_at")
                .param("asked", asked)
                .query(Rows.of(Request.class))
                .list();
    }

    List<Request> askedBy(UUID employee) {
        return zoned(REQUEST + " WHERE q.employee_id = :employee ORDER BY q.created_at DESC LIMIT 100")
                .param("employee", employee)
                .query(Rows.of(Request.class))
                .list();
    }

    Request request(UUID id) {
        return zoned(REQUEST + " WHERE q.id = :id")
                .param("id", id)
                .query(Rows.of(Request.class))
                .optional()
                .orElseThrow(() -> new NotFound(Request.class, id));
    }

    /** The plan that counts; none after a move, until the one for the new post is set. */
    @Nullable
    UUID planOf(UUID employee) {
        return jdbc.sql("SELECT id FROM work_plan WHERE id = plan_of_year(?, ?) AND status = 'SET'")
                .params(employee, LocalDate.now(clock).getYear())
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private JdbcClient.StatementSpec zoned(String sql) {
        return jdbc.sql(sql).param("zone", clock.getZone().getId());
    }
}
