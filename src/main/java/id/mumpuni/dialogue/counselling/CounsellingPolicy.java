package id.mumpuni.dialogue.counselling;

import id.mumpuni.dialogue.line.PersonLines;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
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

/** Finds the facts for {@link CounsellingPermissions}; its annotations put them in front of use cases and pages. */
@Component("counsellingPolicy")
public class CounsellingPolicy {

    private static final String FACTS = """
            SELECT employee_id, reporter_id, officer_id, counsellor_id, capacity,
                (SELECT up.appraiser_id FROM reporting_line_of(:day, reporter_id) up) AS superior_id, status,
                employee_signed_at IS NOT NULL AS confirmed
            FROM counselling WHERE id = :id
            """;

    private final JdbcClient jdbc;
    private final PersonLines lines;
    private final CurrentActor currentActor;
    private final Clock clock;

    CounsellingPolicy(JdbcClient jdbc, PersonLines lines, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public CounsellingPermissions on(UUID id) {
        return new CounsellingPermissions(
                currentActor.get(),
                jdbc.sql(FACTS)
                        .param("id", id)
                        .param("day", LocalDate.now(clock))
                        .query(Rows.of(CounsellingPermissions.Facts.class))
                        .optional()
                        .orElseThrow(() -> new NotFound(Counselling.class, id)));
    }

    /** Whoever appraises the person today reports. */
    public boolean leads(UUID employeeId) {
        return lines.between(currentActor.get(), employeeId).leads();
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@counsellingPolicy.leads(#id)")
    @interface MayReport {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@counsellingPolicy.on(#id).mayView()")
    public @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@counsellingPolicy.on(#id).mayAppoint()")
    @interface MayAppoint {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@counsellingPolicy.on(#id).mayTakeUp()")
    @interface MayDismiss {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@counsellingPolicy.on(#id).isCounsellor()")
    @interface MayRecord {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@counsellingPolicy.on(#id).isPerson()")
    @interface MayConfirm {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@counsellingPolicy.on(#id).mayDecide()")
    @interface MayClose {}
}
