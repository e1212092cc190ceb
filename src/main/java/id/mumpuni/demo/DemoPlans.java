package id.mumpuni.demo;

import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives everyone in a post a work plan for the year of the period. One member of the story's team still waits for the signature. */
@Component
class DemoPlans {

    private static final String PEOPLE = """
            SELECT l.employee_id, l.appraiser_id, t.title, t.kind, p.unit_id, p.position_id, l.appraiser_id = :appraiser AS in_team
            FROM reporting_line(:day) l
                JOIN placement p ON p.employee_id = l.employee_id AND p.valid @> :day
                JOIN position t ON t.id = p.position_id
            WHERE l.appraiser_id IS NOT NULL
            ORDER BY l.employee_id
            """;

    private final JdbcClient jdbc;
    private final DemoAgreements agreements;
    private final PlanTexts texts = new PlanTexts();

    DemoPlans(JdbcClient jdbc, DemoAgreements agreements) {
        this.jdbc = jdbc;
        this.agreements = agreements;
    }

    private record Person(
            UUID employeeId,
            UUID appraiserId,
            String title,
            String kind,
            UUID unitId,
            UUID positionId,
            boolean inTeam) {

        boolean leads() {
            return kind.equals("HIGH_LEADERSHIP");
        }

        /** Those who lead small units tell their targets in words. */
        boolean narrates() {
            return kind.equals("SUPERVISOR");
        }
    }

    /** The year of the plans. */
    int load(DemoCast cast, LocalDate today) {
        List<Person> people = jdbc.sql(PEOPLE)
                .param("appraiser", cast.appraiser())
                .param("day", today)
                .query(Rows.of(Person.class))
                .list();
        UUID waiting = people.stream()
                .filter(person -> person.inTeam() && !person.employeeId().equals(cast.employee()))
                .map(Person::employeeId)
                .findFirst()
                .orElseThrow();
        int year = DemoPeriod.before(today, Set.of()).starts().getYear();
        for (Person person : people) {
            write(person, year, today, !person.employeeId().equals(waiting));
        }
        agreements.tell(cast, waiting);
        return year;
    }

    private void write(Person person, int year, LocalDate today, boolean set) {
        UUID plan = UUID.randomUUID();
        LocalDate submitted = set ? LocalDate.of(year, 1, 14) : today.minusDays(1);
        jdbc.sql("""
                        INSERT INTO work_plan (id, version, employee_id, year, model, approach, appraiser_id, unit_id,
                            position_id, status, submitted_at, set_by, set_at, set_as)
                        VALUES (:id, 0, :employee, :year, :model, :approach, :appraiser, :unit, :position, :status,
                            CAST(:submitted AS date), :setBy, CAST(:setAt AS date), :setAs)
                        """)
                .param("id", plan)
                .param("employee", person.employeeId())
                .param("year", year)
                .param("model", person.leads() ? "LEADER" : "STAFF")
                .param("approach", person.narrates() ? "QUALITATIVE" : "QUANTITATIVE")
                .param("unit", person.unitId())
                .param("position", person.positionId())
                .param("setAs", set ? "APPRAISER" : null)
                .param("appraiser", person.appraiserId())
                .param("status", set ? "SET" : "SUBMITTED")
                .param("submitted", submitted)
                .param("setBy", set ? person.appraiserId() : null)
                .param("setAt", set ? submitted.plusDays(6) : null)
                .update();
        int ordinal = 0;
        for (PlanTexts.Result result : texts.forPost(person.title(), person.kind())) {
            writeResult(plan, ordinal++, result, person);
        }
        agreements.add(plan, person.leads(), set);
    }

    private void writeResult(UUID plan, int ordinal, PlanTexts.Result result, Person person) {
        boolean leader = person.leads();
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO planned_result (id, plan_id, ordinal, kind, description, supported_result)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(id, plan, ordinal, result.kind(), result.text())
                .param(leader ? null : result.supports())
                .update();
        int number = 0;
        for (PlanTexts.Indicator indicator : result.indicators()) {
            jdbc.sql("INSERT INTO indicator (id, result_id, ordinal, aspect, perspective, description, target)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                    .params(UUID.randomUUID(), id, number++)
                    .param(leader || person.narrates() ? null : indicator.aspect())
                    .param(leader ? result.supports() : null)
                    .param(person.narrates() ? indicator.text() + ": " + indicator.target() : indicator.text())
                    .param(person.narrates() ? null : indicator.target())
                    .update();
        }
    }
}
