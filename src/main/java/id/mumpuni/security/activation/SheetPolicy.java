package id.mumpuni.security.activation;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.people.UnitPolicy;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Codes for a whole unit: BKD and administrator anywhere, a unit's personnel officer in the own subtree. */
@Component("sheetPolicy")
class SheetPolicy {

    private final CurrentActor currentActor;
    private final UnitPolicy units;

    SheetPolicy(CurrentActor currentActor, UnitPolicy units) {
        this.currentActor = currentActor;
        this.units = units;
    }

    public boolean mayIssueFor(UUID unit) {
        Actor actor = currentActor.get();
        return actor.hasAny(Role.ADMINISTRATOR, Role.PERSONNEL_OFFICER)
                || (actor.has(Role.UNIT_PERSONNEL_OFFICER) && units.on(unit).officerHere());
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@sheetPolicy.mayIssueFor(#unit)")
    @interface MayIssueFor {}
}
