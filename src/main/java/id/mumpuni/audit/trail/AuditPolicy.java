package id.mumpuni.audit.trail;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.NotFound;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Finds the facts for {@link AuditPermissions}. */
@Component("auditPolicy")
class AuditPolicy {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    AuditPolicy(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    public AuditPermissions here() {
        return new AuditPermissions(currentActor.get());
    }

    public boolean mayReadEntry(long id) {
        if (!here().mayRead()) {
            return false;
        }
        String table = jdbc.sql("SELECT table_name FROM audit_entry WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound(AuditPolicy.class, id));
        return here().mayReadTable(table);
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@auditPolicy.here().mayRead()")
    @interface MayRead {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@auditPolicy.mayReadEntry(#id)")
    @interface MayReadEntry {}
}
