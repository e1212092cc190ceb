package id.mumpuni.dialogue.meeting;

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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the pages of meetings show, straight from SQL. */
@Repository
class MeetingPages {

    record Head(
            UUID id,
            int version,
            MeetingKind kind,
            @Nullable UUID unitId,
            @Nullable String unit,
            @Nullable UUID personId,
            UUID calledBy,
            String caller,
            String title,
            Instant startsAt,
            @Nullable String place,
            @Nullable String link,
            String agenda,
            String minutes,
            MeetingStatus status,
            @Nullable Instant closedAt) {}

    record Member(
            UUID employeeId,
            String employee,
            @Nullable String position,
            Attendance attendance,
            @Nullable UUID planId) {}

    record Agreement(
            UUID id,
            UUID meetingId,
            UUID ownerId,
            String owner,
            String text,
            LocalDate dueOn,
            String status,
            @Nullable String reason,
            LocalDate agreedOn) {}

    record Unit(UUID id, String name) {}

    private static final String HEAD = """
            SELECT m.id, m.version, m.kind, m.unit_id, u.name AS unit, m.person_id, m.called_by, c.full_name AS caller, m.title,
                m.starts_at, m.place, m.link, m.agenda, m.minutes, m.status, m.closed_at
            FROM meeting m JOIN employee c ON c.id = m.called_by LEFT JOIN work_unit u ON u.id = m.unit_id
            """;

    // MeetingPermissions.mayView in SQL; minutes are searched only where they may be read.
    private static final String VISIBLE = """
            WHERE (m.called_by = :actor OR m.unit_id IN (SELECT unit_id FROM units_led_by(:actor, :day))
                OR EXISTS (SELECT FROM meeting_member x WHERE x.meeting_id = m.id AND x.employee_id = :actor)
                OR :oversees AND m.kind = 'EVALUATION')
                AND (m.title ILIKE :search OR u.name ILIKE :search OR m.status = 'CLOSED' AND m.minutes ILIKE :search)
            """;

    /** Meeting {@code m} was before meeting {@code now}, of the same unit or pair. */
    static final String EARLIER = """
            now.id <> m.id AND (now.starts_at, now.created_at) > (m.starts_at, m.created_at)
                AND (now.unit_id = m.unit_id OR now.person_id = m.person_id AND now.called_by = m.called_by)
            """;

    private static final String AGREEMENT = """
            SELECT a.id, a.meeting_id, a.owner_id, e.full_name AS owner, a.text, a.due_on, a.status, a.reason,
                (m.starts_at AT TIME ZONE 'Asia/Jakarta')::date AS agreed_on
            FROM meeting_agreement a JOIN meeting m ON m.id = a.meeting_id JOIN employee e ON e.id = a.owner_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PageOf<Head> visibleTo(Actor actor, ListQuery query) {
        Map<String, Object> parameters = Map.of(
                "actor", actor.employeeId(),
                "day", LocalDate.now(clock),
                "oversees", actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR),
                "search", query.searchPattern());
        return Pages.read(jdbc, HEAD + VISIBLE, "m.starts_at DESC, m.id", parameters, query, Head.class);
    }

    Head head(UUID id) {
        return jdbc.sql(HEAD + " WHERE m.id = ?")
                .param(id)
                .query(Rows.of(Head.class))
                .optional()
                .orElseThrow(() -> new NotFound(Meeting.class, id));
    }

    /** Each with the plan of the year. */
    List<Member> members(UUID id) {
        return jdbc.sql("""
                        SELECT x.employee_id, e.full_name AS employee, d.position_title AS position, x.attendance,
                            plan_of_year(x.employee_id,
                                extract(year FROM m.starts_at AT TIME ZONE 'Asia/Jakarta')::integer) AS plan_id
                        FROM meeting_member x JOIN meeting m ON m.id = x.meeting_id JOIN employee e ON e.id = x.employee_id
                            LEFT JOIN directory_entry d ON d.employee_id = e.id
                        WHERE m.id = ? ORDER BY e.name, e.id
                        """).param(id).query(Rows.of(Member.class)).list();
    }

    List<Agreement> agreements(UUID meeting) {
        return jdbc.sql(AGREEMENT + " WHERE a.meeting_id = ? ORDER BY a.due_on, a.id")
                .param(meeting)
                .query(Rows.of(Agreement.class))
                .list();
    }

    /** What earlier meetings of the same unit or pair left open. */
    List<Agreement> carriedOver(UUID meeting) {
        return jdbc.sql(AGREEMENT + " JOIN meeting now ON now.id = ? AND " + EARLIER
                        + " WHERE a.status = 'OPEN' AND m.status <> 'CANCELLED' ORDER BY a.due_on, a.id")
                .param(meeting)
                .query(Rows.of(Agreement.class))
                .list();
    }

    List<Agreement> openOf(UUID owner) {
        return jdbc.sql(AGREEMENT + " WHERE a.owner_id = ? AND a.status = 'OPEN' ORDER BY a.due_on, a.id")
                .param(owner)
                .query(Rows.of(Agreement.class))
                .list();
    }

    List<Unit> unitsLedBy(UUID person) {
        return jdbc.sql(
                        "SELECT u.id, u.name FROM units_led_by(?, ?) l JOIN work_unit u ON u.id = l.unit_id ORDER BY u.name")
                .params(person, LocalDate.now(clock))
                .query(Rows.of(Unit.class))
                .list();
    }

    /** Meetings to which the person is invited, still to come, and those that they run and have not closed. */
    List<Head> upcoming(UUID person) {
        return jdbc.sql(HEAD + """
                        WHERE m.status = 'CALLED' AND (m.starts_at < :soon AND (m.kind = 'DIALOGUE' AND m.called_by = :person
                                OR m.unit_id IN (SELECT unit_id FROM units_led_by(:person, :day)))
                            OR m.starts_at BETWEEN :now AND :soon AND EXISTS (SELECT FROM meeting_member x
                                WHERE x.meeting_id = m.id AND x.employee_id = :person))
                        ORDER BY m.starts_at LIMIT 20
                        """)
                .param("person", person)
                .param("day", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock).minusHours(4))
                .param("soon", OffsetDateTime.now(clock).plusDays(7))
                .query(Rows.of(Head.class))
                .list();
    }
}
