package id.mumpuni.demo;

import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chooses who plays which part: a section's head with a team of a handsome size, and officers from fitting agencies. */
@Component
class CastDemo {

    private static final String TEAM = """
            SELECT l.appraiser_id, l.led_unit_id AS unit_id
            FROM reporting_line(?) l
                JOIN placement p ON p.employee_id = l.appraiser_id AND p.valid @> ? AND p.head
                JOIN position t ON t.id = p.position_id AND t.kind IN ('ADMINISTRATOR', 'SUPERVISOR')
            WHERE l.basis = 'OWN_UNIT'
            GROUP BY l.appraiser_id, l.led_unit_id
            ORDER BY abs(count(*) - 7), l.led_unit_id
            LIMIT 1
            """;

    private static final String SOMEONE = """
            SELECT l.employee_id
            FROM reporting_line(:day) l
                JOIN work_unit_ancestor a ON a.unit_id = l.unit_id
                JOIN work_unit u ON u.id = a.ancestor_id
            WHERE NOT l.head AND l.appraiser_id IS NOT NULL AND l.appraiser_id <> :appraiser AND u.name ILIKE :unit
            ORDER BY l.employee_id
            LIMIT 1
            """;

    private static final String AGENCY = """
            SELECT a.ancestor_id FROM work_unit_ancestor a
                JOIN work_unit u ON u.id = a.ancestor_id
                JOIN work_unit city ON city.id = u.parent_id AND city.parent_id IS NULL
            WHERE a.unit_id = ?
            """;

    /** Somebody of the agency outside the team. */
    private static final String COLLEAGUE = """
            SELECT l.employee_id
            FROM reporting_line(?) l JOIN work_unit_ancestor a ON a.unit_id = l.unit_id
            WHERE a.ancestor_id = ? AND NOT l.head AND l.employee_id <> ? AND l.appraiser_id <> ?
            ORDER BY l.employee_id
            LIMIT 1
            """;

    private final JdbcClient jdbc;

    CastDemo(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Team(UUID appraiserId, UUID unitId) {}

    DemoCast cast(LocalDate today) {
        Team team = jdbc.sql(TEAM)
                .params(today, today)
                .query(Rows.of(Team.class))
                .optional()
                .orElseThrow();
        UUID employee = jdbc.sql(
                        "SELECT employee_id FROM reporting_line(?) WHERE appraiser_id = ? ORDER BY employee_id LIMIT 1")
                .params(today, team.appraiserId())
                .query(UUID.class)
                .single();
        return new DemoCast(team.unitId(), team.appraiserId(), employee, officers(today, team, employee));
    }

    private DemoCast.Officers officers(LocalDate today, Team team, UUID employee) {
        UUID agency = jdbc.sql(AGENCY).param(team.unitId()).query(UUID.class).single();
        UUID unitOfficer = jdbc.sql(COLLEAGUE)
                .params(today, agency, employee, team.appraiserId())
                .query(UUID.class)
                .single();
        return new DemoCast.Officers(
                agency,
                unitOfficer,
                someone(today, team.appraiserId(), "badan kepegawaian%"),
                someone(today, team.appraiserId(), "sekretariat daerah%"),
                someone(today, team.appraiserId(), "dinas komunikasi%"));
    }

    private UUID someone(LocalDate today, UUID appraiser, String unit) {
        return jdbc.sql(SOMEONE)
                .param("day", today)
                .param("appraiser", appraiser)
                .param("unit", unit)
                .query(UUID.class)
                .single();
    }
}
