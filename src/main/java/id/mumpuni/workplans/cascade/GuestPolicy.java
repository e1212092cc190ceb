package id.mumpuni.workplans.cascade;

import id.mumpuni.people.Actor;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Who may let a guest go, and who may agree to it. */
@Component("guestPolicy")
class GuestPolicy {

    /** @param appraiserId who appraises the guest today */
    record Permissions(Actor actor, UUID leaderId, @Nullable UUID appraiserId) {

        public boolean mayRemove() {
            return actor.is(leaderId);
        }

        public boolean mayDecide() {
            return actor.employeeId().equals(appraiserId);
        }
    }

    record Facts(UUID leaderId, @Nullable UUID appraiserId) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    GuestPolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public Permissions on(UUID guestId) {
        Facts facts = jdbc.sql("SELECT g.leader_id, (SELECT l.appraiser_id FROM reporting_line_of(?, g.employee_id) l)"
                        + " AS appraiser_id FROM matrix_guest g WHERE g.id = ?")
                .params(LocalDate.now(clock), guestId)
                .query(Rows.of(Facts.class))
                .optional()
                .orElseThrow(() -> new NotFound(GuestForm.class, guestId));
        return new Permissions(currentActor.get(), facts.leaderId(), facts.appraiserId());
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@guestPolicy.on(#id).mayRemove()")
    @interface MayRemove {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@guestPolicy.on(#id).mayDecide()")
    @interface MayDecide {}
}
