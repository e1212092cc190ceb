package id.mumpuni.people;

import id.mumpuni.shared.NotFound;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Finds the facts for {@link UnitPermissions}. */
@Component("unitPolicy")
public class UnitPolicy {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    UnitPolicy(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    public UnitPermissions on(UUID unitId) {
        Actor actor = currentActor.get();
        boolean officerHere = jdbc.sql("SELECT EXISTS (SELECT FROM work_unit_ancestor a WHERE a.unit_id = u.id"
                        + " AND a.ancestor_id = ANY(:officerOf)) FROM work_unit u WHERE u.id = :id")
                .param("id", unitId)
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new NotFound(UnitPermissions.class, unitId));
        return new UnitPermissions(actor, officerHere);
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated()")
    public @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@unitPolicy.on(#id).mayEdit()")
    public @interface MayEdit {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@unitPolicy.on(#id).mayDelegate()")
    public @interface MayDelegate {}
}
