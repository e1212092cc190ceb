package id.mumpuni.appraisal.document;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.NotFound;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Finds the facts for {@link DocumentPermissions}; its annotation puts them in front of the document. */
@Component("documentPolicy")
class DocumentPolicy {

    private static final String FACTS = """
            SELECT a.employee_id, a.appraiser_id, a.reviewer_id, a.signed_at IS NOT NULL AS signed,
                EXISTS (SELECT FROM work_unit_ancestor x
                    WHERE x.unit_id = a.unit_id AND x.ancestor_id = ANY(:units)) AS in_subtree
            FROM appraisal a
            WHERE a.id = :id
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    DocumentPolicy(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    public DocumentPermissions on(UUID id) {
        return on(id, currentActor.get());
    }

    DocumentPermissions on(UUID id, Actor actor) {
        DocumentPermissions.Facts facts = jdbc.sql(FACTS)
                .param("id", id)
                .param("units", actor.officerOf().toArray(UUID[]::new))
                .query(DocumentPermissions.Facts.class)
                .optional()
                .orElseThrow(() -> new NotFound(EvaluationDocument.class, id));
        return new DocumentPermissions(actor, facts);
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@documentPolicy.on(#id).mayRead()")
    @interface MayRead {}
}
