package id.mumpuni.workplans.officer;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Who drafts for a person: the city's personnel officer, or the one of the person's subtree; nobody for themselves. */
@Component("planOfficerPolicy")
class OfficerPolicy {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    OfficerPolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public boolean mayDraftFor(UUID employee) {
        Actor actor = currentActor.get();
        return !actor.is(employee)
                && (actor.has(Role.PERSONNEL_OFFICER)
                        || actor.has(Role.UNIT_PERSONNEL_OFFICER) && inSubtree(employee, actor));
    }

    private boolean inSubtree(UUID employee, Actor actor) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM placement p JOIN work_unit_ancestor x ON x.unit_id = p.unit_id
                            WHERE p.employee_id = :employee AND p.valid @> :day AND x.ancestor_id = ANY(:units))
                        """)
                .param("employee", employee)
                .param("day", LocalDate.now(clock))
                .param("units", actor.officerOf().toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@planOfficerPolicy.mayDraftFor(#id)")
    @interface MayDraftFor {}
}
