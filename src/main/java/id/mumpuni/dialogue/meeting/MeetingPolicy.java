package id.mumpuni.dialogue.meeting;

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

/** Finds the facts for {@link MeetingPermissions}; its annotations put them in front of use cases and pages. */
@Component("meetingPolicy")
class MeetingPolicy {

    private static final String FACTS = """
            SELECT m.kind, m.called_by, m.status,
                EXISTS (SELECT FROM meeting_member x WHERE x.meeting_id = m.id AND x.employee_id = :actor) AS member,
                COALESCE(m.unit_id IN (SELECT unit_id FROM units_led_by(:actor, :day)), false) AS leads_unit,
                COALESCE((SELECT line.appraiser_id FROM reporting_line_of(:day, m.person_id) line) = :actor, false)
                    AS leads_person
            FROM meeting m WHERE m.id = :id
            """;

    private final JdbcClient jdbc;
    private final PersonLines lines;
    private final CurrentActor currentActor;
    private final Clock clock;

    MeetingPolicy(JdbcClient jdbc, PersonLines lines, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public MeetingPermissions on(UUID id) {
        return new MeetingPermissions(
                currentActor.get(),
                jdbc.sql(FACTS)
                        .param("id", id)
                        .param("actor", currentActor.get().employeeId())
                        .param("day", LocalDate.now(clock))
                        .query(Rows.of(MeetingPermissions.Facts.class))
                        .optional()
                        .orElseThrow(() -> new NotFound(Meeting.class, id)));
    }

    public boolean leadsUnit(UUID unit) {
        return jdbc.sql("SELECT ? IN (SELECT unit_id FROM units_led_by(?, ?))")
                .params(unit, currentActor.get().employeeId(), LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    public boolean leads(UUID person) {
        return lines.between(currentActor.get(), person).leads();
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@meetingPolicy.on(#id).mayView()")
    @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@meetingPolicy.on(#id).mayReadMinutes()")
    @interface MayReadMinutes {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@meetingPolicy.on(#id).isRunner()")
    @interface MayRun {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@meetingPolicy.on(#id).mayPresent()")
    @interface MayPresent {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@meetingPolicy.leadsUnit(#id)")
    @interface MayCall {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@meetingPolicy.leads(#id)")
    @interface MayTalk {}
}
