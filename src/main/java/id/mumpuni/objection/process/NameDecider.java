package id.mumpuni.objection.process;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** BKD names who decides where nobody is above, or somebody else where that person cannot. */
@Service
class NameDecider {

    private static final String EXCLUDED = """
            SELECT :person IN (a.employee_id, a.signed_by) OR :person IS NOT DISTINCT FROM a.appraiser_id
                OR EXISTS (SELECT FROM employee e WHERE e.id = :person AND e.left_on <= :day)
                OR NOT EXISTS (SELECT FROM employee e WHERE e.id = :person)
            FROM appraisal a WHERE a.id = :id
            """;

    private final Objections objections;
    private final TellObjection tell;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    NameDecider(Objections objections, TellObjection tell, CurrentActor currentActor, JdbcClient jdbc) {
        this.objections = objections;
        this.tell = tell;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @ObjectionPolicy.MayName
    @Transactional
    void name(UUID id, UUID person, String why) {
        Objection objection = objections.getForStep(id);
        if (person.equals(objection.deciderId())) {
            return;
        }
        boolean excluded = jdbc.sql(EXCLUDED)
                .param("person", person)
                .param("id", objection.appraisalId())
                .param("day", tell.today())
                .query(Boolean.class)
                .single();
        if (excluded) {
            throw new RuleViolation("objection.decider.concerned");
        }
        objection.nameDecider(person, currentActor.get().employeeId(), why);
        tell.decider(objection);
    }
}
