package id.mumpuni.publicservice.answer;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Finds the facts for {@link VoicePermissions}; its annotations put them in front of use cases and pages. */
@Component("voicePolicy")
class VoicePolicy {

    private static final String FACTS = """
            SELECT v.served_by, v.told AND v.state = 'ACCEPTED' AS told,
                EXISTS (SELECT FROM work_unit_ancestor a WHERE a.unit_id = s.unit_id AND a.ancestor_id = ANY(:officerOf))
                    AS officer_here
            FROM public_voice v JOIN public_service s ON s.id = v.service_id WHERE v.id = :id
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    VoicePolicy(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    public VoicePermissions on(UUID id) {
        Actor actor = currentActor.get();
        return new VoicePermissions(
                actor,
                jdbc.sql(FACTS)
                        .param("id", id)
                        .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                        .query(Rows.of(VoicePermissions.Facts.class))
                        .optional()
                        .orElseThrow(() -> new NotFound(Voice.class, id)));
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@voicePolicy.on(#id).mayModerate()")
    @interface MayModerate {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@voicePolicy.on(#id).mayReply()")
    @interface MayReply {}
}
