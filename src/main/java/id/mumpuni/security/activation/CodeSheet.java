package id.mumpuni.security.activation;

import id.mumpuni.people.Actor;
import id.mumpuni.people.EmployeeNumber;
import id.mumpuni.people.Role;
import id.mumpuni.shared.Rows;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who in a unit and below it still waits for a first code, and which units there are to choose from. */
@Repository
class CodeSheet {

    /** As many slips as one office can hand out; a larger unit is done part by part. */
    static final int LARGEST = 1000;

    record Unit(UUID id, String name, long waiting) {}

    record Person(
            UUID id,
            String name,
            @Nullable String employeeNumber,
            String unit,
            @Nullable String email) {

        public @Nullable String formattedNumber() {
            return employeeNumber == null ? null : EmployeeNumber.format(employeeNumber);
        }
    }

    // The last two conditions are AccountPermissions.mayIssueCode in SQL; CodeSheetTest holds the two together.
    private static final String WAITING = """
            FROM work_unit_ancestor w JOIN placement p ON p.unit_id = w.unit_id AND p.valid @> CURRENT_DATE
                JOIN employee e ON e.id = p.employee_id JOIN work_unit u ON u.id = p.unit_id
                LEFT JOIN account a ON a.employee_id = e.id
            WHERE (e.left_on IS NULL OR e.left_on > CURRENT_DATE) AND COALESCE(a.state, 'INVITED') = 'INVITED'
                AND NOT EXISTS (SELECT FROM role_grant g WHERE g.employee_id = e.id AND g.role = ANY(:beyond))
                AND (NOT :unitOnly OR NOT appraises_others(e.id, CURRENT_DATE))
            """;

    private final JdbcClient jdbc;

    CodeSheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The units two levels deep for BKD and administrator, the whole subtree for a unit's officer. */
    @Transactional(readOnly = true)
    public List<Unit> units(Actor actor) {
        return jdbc.sql("SELECT o.id, o.name, (SELECT count(*) " + WAITING + " AND w.ancestor_id = o.id) AS waiting"
                        + " FROM work_unit o WHERE o.closed_on IS NULL AND ("
                        + " (:all AND (SELECT max(depth) FROM work_unit_ancestor d WHERE d.unit_id = o.id) <= 1)"
                        + " OR EXISTS (SELECT FROM work_unit_ancestor s WHERE s.unit_id = o.id"
                        + " AND s.ancestor_id = ANY(:officerOf)))"
                        + " ORDER BY o.sort_order, o.name LIMIT 500")
                .param("all", actor.hasAny(Role.ADMINISTRATOR, Role.PERSONNEL_OFFICER))
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .param("beyond", beyond(actor))
                .param("unitOnly", !actor.hasAny(Role.ADMINISTRATOR, Role.PERSONNEL_OFFICER))
                .query(Rows.of(Unit.class))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Person> waiting(Actor actor, UUID unit) {
        return jdbc.sql("SELECT e.id, e.full_name AS name, e.employee_number, u.name AS unit, e.email " + WAITING
                        + " AND w.ancestor_id = :unit ORDER BY u.sort_order, u.name, e.name, e.id LIMIT "
                        + (LARGEST + 1))
                .param("unit", unit)
                .param("beyond", beyond(actor))
                .param("unitOnly", !actor.hasAny(Role.ADMINISTRATOR, Role.PERSONNEL_OFFICER))
                .query(Rows.of(Person.class))
                .list();
    }

    /** Roles whose holders get no code from this person. */
    private static String[] beyond(Actor actor) {
        if (actor.has(Role.ADMINISTRATOR)) {
            return new String[0];
        }
        if (actor.has(Role.PERSONNEL_OFFICER)) {
            return new String[] {Role.ADMINISTRATOR.name(), Role.AUDITOR.name()};
        }
        return new String[] {
            Role.ADMINISTRATOR.name(),
            Role.AUDITOR.name(),
            Role.PERSONNEL_OFFICER.name(),
            Role.UNIT_PERSONNEL_OFFICER.name()
        };
    }
}
