package id.mumpuni.calibration.table;

import id.mumpuni.calibration.rules.ConflictRule.Case;
import id.mumpuni.calibration.rules.ConflictRule.Part;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One session with its members, cases and conflicts, straight from SQL. The caller guards it. */
@Repository
public class CalibrationTables {

    public static final String HEAD = """
            SELECT s.id, s.period_id, p.name AS period, p.status = 'OPEN' AS period_open, p.calibration_due AS due, s.unit_id,
                u.name AS unit, s.mode, s.status, c.full_name AS chair, local_day(s.opened_at) AS opened_on,
                local_day(s.held_at) AS held_on, local_day(s.closed_at) AS closed_on, local_day(s.cancelled_at) AS cancelled_on,
                s.cancel_reason, (SELECT count(*) FROM calibration_item i WHERE i.session_id = s.id) AS cases,
                (SELECT count(DISTINCT h.item_id) FROM calibration_item i JOIN calibration_change h ON h.item_id = i.id
                    WHERE i.session_id = s.id) AS changed
            FROM calibration_session s JOIN appraisal_period p ON p.id = s.period_id JOIN work_unit u ON u.id = s.unit_id
                LEFT JOIN calibration_member m ON m.session_id = s.id AND m.chair LEFT JOIN employee c ON c.id = m.employee_id
            """;

    private static final String MEMBERS = """
            SELECT e.id, e.full_name AS name, q.title AS position, m.chair
            FROM calibration_member m JOIN calibration_session s ON s.id = m.session_id JOIN employee e ON e.id = m.employee_id
                LEFT JOIN placement l ON l.employee_id = e.id AND l.valid @> local_day(s.opened_at)
                LEFT JOIN position q ON q.id = l.position_id
            WHERE m.session_id = ? ORDER BY m.chair DESC, e.name, e.id
            """;

    private static final String CASES = """
            SELECT i.id AS item_id, i.appraisal_id, i.employee_id, e.full_name AS name, u.name AS unit, i.appraiser_id,
                r.full_name AS appraiser, i.work_result AS raw_work, i.behaviour AS raw_behaviour, i.rating AS raw_rating,
                COALESCE(h.number, 0) AS number, COALESCE(h.work_result, i.work_result) AS work_result,
                COALESCE(h.behaviour, i.behaviour) AS behaviour, COALESCE(h.rating, i.rating) AS rating, h.reason,
                h.changed_by AS changed_by_id, b.full_name AS changed_by, local_day(h.changed_at) AS changed_on,
                CASE WHEN a.signed_at IS NOT NULL THEN 'SIGNED' WHEN a.taken_out_reason IS NOT NULL
                    OR a.calibration_id IS DISTINCT FROM i.session_id THEN 'GONE' ELSE 'HERE' END AS place
            FROM calibration_item i JOIN appraisal a ON a.id = i.appraisal_id JOIN work_unit u ON u.id = a.unit_id
                JOIN employee e ON e.id = i.employee_id JOIN employee r ON r.id = i.appraiser_id
                LEFT JOIN LATERAL (SELECT * FROM calibration_change c WHERE c.item_id = i.id ORDER BY c.number DESC LIMIT 1) h
                    ON true
                LEFT JOIN employee b ON b.id = h.changed_by
            WHERE i.session_id = :session ORDER BY r.name, r.id, e.name, i.id
            """;

    private static final String PARTIES = """
            SELECT i.id AS item_id, i.employee_id AS person_id, x.employee_id, x.part
            FROM calibration_item i JOIN appraisal a ON a.id = i.appraisal_id
                LEFT JOIN LATERAL (
                    SELECT p.employee_id, p.part FROM calibration_party p WHERE p.item_id = i.id
                    UNION SELECT a.appraiser_id, 'APPRAISER' WHERE a.appraiser_id IS NOT NULL
                    UNION SELECT a.reviewer_id, 'REVIEWER' WHERE a.reviewer_id IS NOT NULL
                    UNION SELECT c.employee_id, 'DECLARED' FROM calibration_conflict c WHERE c.item_id = i.id) x ON true
            WHERE i.session_id = :session AND (:item::uuid IS NULL OR i.id = :item)
            """;

    private static final String DECLARED = """
            SELECT c.item_id, c.employee_id AS member_id, m.full_name AS member, e.full_name AS employee, c.reason, b.full_name AS declared_by,
                local_day(c.declared_at) AS on
            FROM calibration_conflict c JOIN calibration_item i ON i.id = c.item_id JOIN employee m ON m.id = c.employee_id
                JOIN employee e ON e.id = i.employee_id JOIN employee b ON b.id = c.declared_by
            WHERE i.session_id = ? ORDER BY c.declared_at, c.id
            """;

    private static final String CHANGES = """
            SELECT c.item_id, c.number, COALESCE(lag(c.rating) OVER (PARTITION BY c.item_id ORDER BY c.number), i.rating) AS before,
                c.work_result, c.behaviour, c.rating, c.reason, e.full_name AS by, local_day(c.changed_at) AS on
            FROM calibration_change c JOIN calibration_item i ON i.id = c.item_id JOIN employee e ON e.id = c.changed_by
            WHERE i.session_id = ? ORDER BY c.item_id, c.number
            """;

    private record Party(
            UUID itemId,
            UUID personId,
            @Nullable UUID employeeId,
            @Nullable String part) {}

    private final JdbcClient jdbc;

    CalibrationTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public SessionHead head(UUID session) {
        return jdbc.sql(HEAD + "WHERE s.id = ?")
                .param(session)
                .query(Rows.of(SessionHead.class))
                .optional()
                .orElseThrow(() -> new NotFound(SessionHead.class, session));
    }

    /** The chair first. */
    @Transactional(readOnly = true)
    public List<Member> members(UUID session) {
        return jdbc.sql(MEMBERS).param(session).query(Rows.of(Member.class)).list();
    }

    @Transactional(readOnly = true)
    public List<CaseRow> rows(UUID session) {
        return jdbc.sql(CASES)
                .param("session", session)
                .query(Rows.of(CaseRow.class))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Declared> declared(UUID session) {
        return jdbc.sql(DECLARED).param(session).query(Rows.of(Declared.class)).list();
    }

    @Transactional(readOnly = true)
    public List<Change> changes(UUID session) {
        return jdbc.sql(CHANGES).param(session).query(Rows.of(Change.class)).list();
    }

    /** By item, what the rule of conflicts needs to know. */
    @Transactional(readOnly = true)
    public Map<UUID, Case> cases(UUID session) {
        return cases(session, null);
    }

    @Transactional(readOnly = true)
    public Case caseOf(UUID session, UUID item) {
        Case one = cases(session, item).get(item);
        if (one == null) {
            throw new NotFound(CaseRow.class, item);
        }
        return one;
    }

    private Map<UUID, Case> cases(UUID session, @Nullable UUID item) {
        Map<UUID, Case> cases = new HashMap<>();
        jdbc.sql(PARTIES)
                .param("session", session)
                .param("item", item)
                .query(Rows.of(Party.class))
                .list()
                .forEach(party -> note(
                        cases.computeIfAbsent(
                                party.itemId(), none -> new Case(party.personId(), new HashMap<>(), new HashSet<>())),
                        party));
        return cases;
    }

    private static void note(Case one, Party party) {
        UUID who = party.employeeId();
        if (who == null || party.part() == null) {
            return;
        }
        if (party.part().equals("DECLARED")) {
            one.declared().add(who);
        } else {
            Set<Part> parts = one.parts().computeIfAbsent(who, none -> EnumSet.noneOf(Part.class));
            parts.add(Part.valueOf(party.part()));
        }
    }
}
