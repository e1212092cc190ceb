package id.mumpuni.evidence.shelf;

import id.mumpuni.evidence.EvidenceReaders;
import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Finds the facts for {@link EvidencePermissions}. */
@Component("evidencePolicy")
class EvidencePolicy {

    private record Row(UUID ownerId, boolean replaced) {}

    private final JdbcClient jdbc;
    private final ObjectProvider<EvidenceReaders> readers;
    private final CurrentActor currentActor;

    EvidencePolicy(JdbcClient jdbc, ObjectProvider<EvidenceReaders> readers, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.currentActor = currentActor;
    }

    public EvidencePermissions on(UUID id) {
        Actor actor = currentActor.get();
        Row row = jdbc.sql("SELECT owner_id, EXISTS (SELECT FROM evidence n WHERE n.replaces_id = e.id) AS replaced"
                        + " FROM evidence e WHERE id = ?")
                .param(id)
                .query(Rows.of(Row.class))
                .optional()
                .orElseThrow(() -> new NotFound(EvidencePolicy.class, id));
        boolean shown = !actor.is(row.ownerId()) && readers.stream().anyMatch(module -> module.mayRead(actor, id));
        boolean used = row.replaced()
                || readers.stream().anyMatch(module -> !module.used(Set.of(id)).isEmpty());
        return new EvidencePermissions(actor, new EvidencePermissions.Facts(row.ownerId(), shown, used));
    }

    /** For what concerns the own evidence alone. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated()")
    @interface Own {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@evidencePolicy.on(#id).mayRead()")
    @interface MayRead {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@evidencePolicy.on(#id).isOwn()")
    @interface MayChange {}
}
