package id.mumpuni.dialogue.guidance;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Pages;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the pages of guidance show, straight from SQL. */
@Repository
public class GuidancePages {

    public record Head(
            UUID id,
            int version,
            UUID employeeId,
            String employee,
            UUID leaderId,
            String leader,
            UUID guideId,
            String guide,
            GuidanceKind kind,
            String reason,
            @Nullable LocalDate plannedOn,
            @Nullable String place,
            @Nullable String opportunity,
            GuidanceStatus status,
            @Nullable Instant guideSignedAt,
            @Nullable Instant employeeSignedAt,
            LocalDate openedOn) {

        public boolean coaching() {
            return kind == GuidanceKind.COACHING;
        }
    }

    public record Review(
            List<Integer> scores, List<String> reasons, String technical, String recommendation, Instant signedAt) {}

    public record Opinion(List<String> answers, Instant submittedAt) {}

    private static final String HEAD = """
            SELECT g.id, g.version, g.employee_id, e.full_name AS employee, g.leader_id, l.full_name AS leader, g.guide_id,
                c.full_name AS guide, g.kind, g.reason, g.planned_on, g.place, g.opportunity, g.status,
                g.guide_signed_at, g.employee_signed_at, (g.created_at AT TIME ZONE 'Asia/Jakarta')::date AS opened_on
            FROM guidance g JOIN employee e ON e.id = g.employee_id JOIN employee l ON l.id = g.leader_id
                JOIN employee c ON c.id = g.guide_id
            """;

    // GuidancePermissions.mayView in SQL
    private static final String VISIBLE = """
            WHERE (e.full_name ILIKE :search OR c.full_name ILIKE :search)
                AND (:actor IN (g.employee_id, g.leader_id, g.guide_id)
                    OR g.status = 'SIGNED' AND g.employee_id <> :actor AND (:officer
                        OR g.leader_id IN (SELECT team.employee_id FROM reporting_team(:actor, :day) team)))
            """;

    private static final String ORDER = "g.status IN ('OPEN', 'SIGNING') DESC, g.created_at DESC, g.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    GuidancePages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PageOf<Head> visibleTo(Actor actor, ListQuery query) {
        Map<String, Object> parameters = Map.of(
                "actor", actor.employeeId(),
                "officer", actor.has(Role.PERSONNEL_OFFICER),
                "day", LocalDate.now(clock),
                "search", query.searchPattern());
        return Pages.read(jdbc, HEAD + VISIBLE, ORDER, parameters, query, Head.class);
    }

    public Head head(UUID id) {
        return jdbc.sql(HEAD + " WHERE g.id = ?")
                .param(id)
                .query(Rows.of(Head.class))
                .optional()
                .orElseThrow(() -> new NotFound(Guidance.class, id));
    }

    public @Nullable Review review(UUID id) {
        return jdbc.sql("SELECT scores, reasons, technical, recommendation, signed_at FROM competence_review"
                        + " WHERE guidance_id = ?")
                .param(id)
                .query((row, n) -> new Review(
                        List.of((Integer[]) row.getArray("scores").getArray()),
                        List.of((String[]) row.getArray("reasons").getArray()),
                        row.getString("technical"),
                        row.getString("recommendation"),
                        row.getTimestamp("signed_at").toInstant()))
                .optional()
                .orElse(null);
    }

    public @Nullable Opinion opinion(UUID id) {
        return jdbc.sql("SELECT answers, submitted_at FROM guidance_opinion WHERE guidance_id = ?")
                .param(id)
                .query((row, n) -> new Opinion(
                        List.of((String[]) row.getArray("answers").getArray()),
                        row.getTimestamp("submitted_at").toInstant()))
                .optional()
                .orElse(null);
    }

    /** Guidance that waits for this person to write or sign. */
    int waiting(UUID person) {
        return jdbc.sql("SELECT count(*) FROM guidance WHERE status IN ('OPEN', 'SIGNING')"
                        + " AND (employee_id = :id AND employee_signed_at IS NULL"
                        + " OR guide_id = :id AND guide_signed_at IS NULL)")
                .param("id", person)
                .query(Integer.class)
                .single();
    }
}
