package id.mumpuni.people.person;

import id.mumpuni.people.EmployeeNumber;
import id.mumpuni.people.EmploymentKind;
import id.mumpuni.people.Sex;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One person with post and appraiser of a day, and how it came to be: one statement each. */
@Repository
class PersonView {

    record Person(
            UUID id,
            String fullName,
            EmploymentKind kind,
            @Nullable String number,
            @Nullable LocalDate birthDate,
            @Nullable Sex sex,
            @Nullable String rankCode,
            @Nullable String rankName,
            @Nullable LocalDate rankSince,
            @Nullable String education,
            @Nullable LocalDate leftOn,
            @Nullable UUID unitId,
            @Nullable String unit,
            @Nullable String agency,
            @Nullable String position,
            boolean head,
            @Nullable UUID appraiserId,
            @Nullable String appraiser,
            @Nullable String appraiserPosition,
            @Nullable String basis,
            @Nullable String acting,
            @Nullable String ledUnit,
            @Nullable String overrideReason,
            boolean disputed,
            boolean leads) {

        public @Nullable String formattedNumber() {
            return number == null ? null : EmployeeNumber.format(number);
        }

        public @Nullable String otherAgency() {
            return agency == null || agency.equals(unit) ? null : agency;
        }
    }

    enum EventKind {
        PLACEMENT,
        APPRAISER,
        ACTING,
        DAILY,
        REPORT
    }

    /**
     * @param title post, appraiser or unit
     * @param detail unit, reason, decree or note
     * @param state of a report: how it was settled
     */
    record Event(
            EventKind kind,
            LocalDate since,
            @Nullable LocalDate until,
            String title,
            @Nullable String detail,
            @Nullable String state) {}

    record Subordinate(
            UUID id,
            String fullName,
            @Nullable String position,
            @Nullable String unit,
            String basis) {}

    private static final String PERSON = """
            SELECT e.id, e.full_name, e.kind, e.employee_number AS number, e.birth_date, e.sex, e.rank_code,
                   r.name AS rank_name, e.rank_since, e.education, e.left_on,
                   t.unit_id, t.unit_name AS unit, t.agency_name AS agency, t.position_title AS position,
                   COALESCE(t.head, false) AS head,
                   line.appraiser_id, a.full_name AS appraiser, at.position_title AS appraiser_position,
                   line.basis, line.acting, led.name AS led_unit, o.reason AS override_reason,
                   EXISTS (SELECT FROM appraiser_dispute d WHERE d.employee_id = e.id AND d.status = 'OPEN') AS disputed,
                   COALESCE(t.head, false)
                       OR EXISTS (SELECT FROM delegation d WHERE d.employee_id = e.id AND d.valid @> :day)
                       OR EXISTS (SELECT FROM appraiser_override x WHERE x.appraiser_id = e.id AND x.valid @> :day)
                       AS leads
            FROM employee e
                LEFT JOIN rank_grade r ON r.code = e.rank_code
                LEFT JOIN directory_entry t ON t.employee_id = e.id
                LEFT JOIN reporting_line_of(:day, :id) line ON line.employee_id = e.id
                LEFT JOIN employee a ON a.id = line.appraiser_id
                LEFT JOIN directory_entry at ON at.employee_id = line.appraiser_id
                LEFT JOIN work_unit led ON led.id = line.led_unit_id
                LEFT JOIN appraiser_override o ON o.employee_id = e.id AND o.valid @> :day AND line.basis = 'OVERRIDE'
            WHERE e.id = :id
            """;

    private static final String HISTORY = """
            SELECT 'PLACEMENT' AS kind, lower(p.valid) AS since, upper(p.valid) - 1 AS until, q.title,
                   COALESCE(h.name, u.name) AS detail, NULL AS state
            FROM placement p JOIN position q ON q.id = p.position_id JOIN work_unit u ON u.id = p.unit_id
                LEFT JOIN work_unit_history h ON h.unit_id = p.unit_id AND h.valid @> lower(p.valid)
            WHERE p.employee_id = :id
            UNION ALL
            SELECT 'APPRAISER', lower(o.valid), upper(o.valid) - 1, a.full_name, o.reason, NULL
            FROM appraiser_override o JOIN employee a ON a.id = o.appraiser_id WHERE o.employee_id = :id
            UNION ALL
            SELECT d.kind, lower(d.valid), upper(d.valid) - 1, u.name, d.decree, d.scope
            FROM delegation d JOIN work_unit u ON u.id = d.unit_id WHERE d.employee_id = :id
            UNION ALL
            SELECT 'REPORT', (d.reported_at AT TIME ZONE 'Asia/Jakarta')::date,
                   (d.settled_at AT TIME ZONE 'Asia/Jakarta')::date, COALESCE(s.full_name, p.full_name, ''),
                   concat_ws(' → ', NULLIF(d.note, ''), d.settlement), d.status
            FROM appraiser_dispute d
                LEFT JOIN employee s ON s.id = d.settled_appraiser_id
                LEFT JOIN employee p ON p.id = d.proposed_appraiser_id
            WHERE d.employee_id = :id
            ORDER BY since DESC, kind
            """;

    private final JdbcClient jdbc;

    PersonView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Person on(UUID id, LocalDate day) {
        return jdbc.sql(PERSON)
                .param("id", id)
                .param("day", day)
                .query(Rows.of(Person.class))
                .optional()
                .orElseThrow(() -> new NotFound(Person.class, id));
    }

    @Transactional(readOnly = true)
    public List<Event> history(UUID id) {
        return jdbc.sql(HISTORY).param("id", id).query(Rows.of(Event.class)).list();
    }

    @Transactional(readOnly = true)
    public List<Subordinate> appraisedBy(UUID id, LocalDate day) {
        return jdbc.sql("""
                        SELECT t.employee_id AS id, t.full_name, t.position_title AS position, t.unit_name AS unit,
                               line.basis
                        FROM reporting_line(:day) line JOIN directory_entry t ON t.employee_id = line.employee_id
                        WHERE line.appraiser_id = :id
                        ORDER BY t.head DESC, t.sort_name, t.employee_id
                        """)
                .param("id", id)
                .param("day", day)
                .query(Rows.of(Subordinate.class))
                .list();
    }
}
