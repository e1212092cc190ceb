package id.mumpuni.dialogue.line;

import id.mumpuni.people.Actor;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the facts of a {@link PersonLine} in one statement. */
@Component
public class PersonLines {

    private static final String FACTS = """
            SELECT e.kind <> 'NON_ASN' AS civil_servant,
                EXISTS (SELECT FROM results_led(:actor, :day) l JOIN planned_result r ON r.id = l.result_id
                        JOIN work_plan w ON w.id = r.plan_id
                    WHERE w.employee_id = e.id AND w.status = 'SET'
                        AND w.year = EXTRACT(year FROM CAST(:day AS date))
                        AND NOT EXISTS (SELECT FROM work_plan n WHERE n.employee_id = w.employee_id AND n.year = w.year
                            AND n.status = 'SET' AND n.revision > w.revision)) AS assigns,
                line.appraiser_id,
                (SELECT up.appraiser_id FROM reporting_line_of(:day, COALESCE(line.appraiser_id, e.id)) up
                    WHERE up.employee_id = line.appraiser_id) AS reviewer_id,
                (SELECT own.appraiser_id FROM reporting_line_of(:day, :actor) own) AS actor_appraiser_id
            FROM employee e LEFT JOIN LATERAL reporting_line_of(:day, e.id) line ON true
            WHERE e.id = :id
            """;

    private record Facts(
            boolean civilServant,
            boolean assigns,
            @Nullable UUID appraiserId,
            @Nullable UUID reviewerId,
            @Nullable UUID actorAppraiserId) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public @Nullable UUID appraiserOf(UUID employeeId, LocalDate day) {
        return jdbc.sql("SELECT appraiser_id FROM reporting_line_of(?, ?)")
                .params(day, employeeId)
                .query((row, number) -> Optional.ofNullable(row.getObject("appraiser_id", UUID.class)))
                .optional()
                .flatMap(Function.identity())
                .orElse(null);
    }

    public PersonLine between(Actor actor, UUID employeeId) {
        Facts facts = jdbc.sql(FACTS)
                .param("id", employeeId)
                .param("actor", actor.employeeId())
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Facts.class))
                .optional()
                .orElseThrow(() -> new NotFound(PersonLine.class, employeeId));
        return new PersonLine(
                actor,
                employeeId,
                facts.civilServant(),
                facts.assigns(),
                facts.appraiserId(),
                facts.reviewerId(),
                facts.actorAppraiserId());
    }
}
