package id.mumpuni.dialogue.counselling;

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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the pages of counselling show, straight from SQL. */
@Repository
public class CounsellingPages {

    public record Head(
            UUID id,
            UUID employeeId,
            String employee,
            UUID reporterId,
            String reporter,
            @Nullable String expectation,
            String problem,
            boolean others,
            String tried,
            CounsellingStatus status,
            @Nullable String officer,
            @Nullable String counsellor,
            @Nullable CounsellorCapacity capacity,
            @Nullable Instant heldAt,
            @Nullable String place,
            @Nullable String dismissal,
            @Nullable Instant recordedAt,
            @Nullable Instant employeeSignedAt,
            @Nullable Instant closedAt,
            LocalDate reportedOn,
            Instant reportedAt) {}

    /** For the counsellor, the named officer and those to whom the record is reported. */
    record Notes(String record, @Nullable String followUp) {}

    private static final String HEAD = """
            SELECT c.id, c.employee_id, e.full_name AS employee, c.reporter_id, r.full_name AS reporter, c.expectation,
                c.problem, c.others, c.tried, c.status, o.full_name AS officer, k.full_name AS counsellor, c.capacity, c.held_at,
                c.place, c.dismissal, c.recorded_at, c.employee_signed_at, c.closed_at,
                (c.created_at AT TIME ZONE 'Asia/Jakarta')::date AS reported_on, c.created_at AS reported_at
            FROM counselling c JOIN employee e ON e.id = c.employee_id JOIN employee r ON r.id = c.reporter_id
                LEFT JOIN employee o ON o.id = c.officer_id LEFT JOIN employee k ON k.id = c.counsellor_id
            """;

    // CounsellingPermissions.mayView in SQL
    private static final String VISIBLE = """
            WHERE (e.full_name ILIKE :search OR r.full_name ILIKE :search)
                AND (:actor IN (c.employee_id, c.reporter_id, c.counsellor_id)
                    OR :officer AND c.employee_id <> :actor AND (c.status = 'REPORTED' OR c.officer_id = :actor)
                    OR c.status IN ('RECORDED', 'CLOSED') AND c.capacity IN ('APPRAISER', 'FUNCTION')
                        AND c.employee_id <> :actor
                        AND c.reporter_id IN (SELECT team.employee_id FROM reporting_team(:actor, :day) team))
            """;

    private static final String ORDER =
            "c.status IN ('REPORTED', 'APPOINTED', 'RECORDED') DESC, c.created_at DESC, c.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    CounsellingPages(JdbcClient jdbc, Clock clock) {
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
        return jdbc.sql(HEAD + " WHERE c.id = ?")
                .param(id)
                .query(Rows.of(Head.class))
                .optional()
                .orElseThrow(() -> new NotFound(Counselling.class, id));
    }

    Notes notes(UUID id) {
        return jdbc.sql("SELECT record, follow_up FROM counselling WHERE id = ?")
                .param(id)
                .query(Rows.of(Notes.class))
                .single();
    }
}
