package id.mumpuni.calibration.session;

import id.mumpuni.calibration.rules.ConflictKind;
import id.mumpuni.calibration.rules.ConflictRule;
import id.mumpuni.calibration.table.CalibrationTables;
import id.mumpuni.calibration.table.HeldBy;
import id.mumpuni.calibration.table.SessionStatus;
import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Leaders;
import id.mumpuni.people.Role;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/**
 * Finds the facts for {@link SessionPermissions}; its annotations put them in front of use cases and pages. The guards ask
 * who it is, also whether a conflict of interest keeps somebody from a case; in which state a session is the use case says.
 */
@Component("calibrationPolicy")
class SessionPolicy {

    private record Facts(HeldBy mode, SessionStatus status, boolean periodOpen) {}

    private static final String FACTS = """
            SELECT s.mode, s.status, p.status = 'OPEN' AS period_open
            FROM calibration_session s JOIN appraisal_period p ON p.id = s.period_id WHERE s.id = ?
            """;

    private static final String APPRAISER_OF = """
            SELECT EXISTS (SELECT FROM calibration_item i JOIN appraisal a ON a.id = i.appraisal_id
                WHERE i.session_id = :session AND i.id = :item AND a.employee_id <> :me AND (i.appraiser_id = :me OR a.appraiser_id = :me))
            """;

    private final JdbcClient jdbc;
    private final CalibrationTables tables;
    private final Leaders leaders;
    private final CurrentActor currentActor;

    SessionPolicy(JdbcClient jdbc, CalibrationTables tables, Leaders leaders, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.leaders = leaders;
        this.currentActor = currentActor;
    }

    public SessionPermissions on(UUID id) {
        Facts facts = jdbc.sql(FACTS)
                .param(id)
                .query(Rows.of(Facts.class))
                .optional()
                .orElseThrow(() -> new NotFound(CalibrationSession.class, id));
        return new SessionPermissions(
                currentActor.get(),
                new SessionPermissions.Facts(
                        facts.mode(),
                        facts.status(),
                        facts.periodOpen(),
                        jdbc.sql("SELECT employee_id FROM calibration_member WHERE session_id = ? AND chair")
                                .param(id)
                                .query(UUID.class)
                                .optional()
                                .orElse(null),
                        jdbc.sql("SELECT employee_id FROM calibration_member WHERE session_id = ?")
                                .param(id)
                                .query(UUID.class)
                                .set(),
                        jdbc.sql("SELECT DISTINCT appraiser_id FROM calibration_item WHERE session_id = ?")
                                .param(id)
                                .query(UUID.class)
                                .set()));
    }

    /** Who may call a session at all; for which units their policies and offices say. */
    public boolean mayCall() {
        Actor actor = currentActor.get();
        return actor.has(Role.PERSONNEL_OFFICER) || leaders.leads(actor.employeeId());
    }

    /** Why whoever asks cannot sit on a case; null if nothing stands against it. */
    public @Nullable ConflictKind conflict(UUID id, UUID item) {
        boolean committee = on(id).facts().mode() == HeldBy.COMMITTEE;
        return ConflictRule.of(currentActor.get().employeeId(), tables.caseOf(id, item), committee);
    }

    public boolean sitsOn(UUID id, UUID item) {
        return on(id).isMember() && conflict(id, item) == null;
    }

    /** Their say about who sits on one case; never about the own one. */
    public boolean heardOn(UUID id, UUID item) {
        SessionPermissions may = on(id);
        ConflictKind conflict = conflict(id, item);
        if (conflict == ConflictKind.SELF) {
            return false;
        }
        return may.isMember() || may.actor().has(Role.PERSONNEL_OFFICER) || appraises(id, item);
    }

    /** Also who reads everything. */
    public boolean seesConflicts(UUID id, UUID item) {
        return heardOn(id, item) || (currentActor.get().has(Role.AUDITOR) && conflict(id, item) != ConflictKind.SELF);
    }

    private boolean appraises(UUID id, UUID item) {
        return jdbc.sql(APPRAISER_OF)
                .param("session", id)
                .param("item", item)
                .param("me", currentActor.get().employeeId())
                .query(Boolean.class)
                .single();
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@calibrationPolicy.mayCall()")
    @interface MayCall {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@calibrationPolicy.on(#id).mayView()")
    @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@calibrationPolicy.on(#id).isCaller()")
    @interface MayName {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@calibrationPolicy.on(#id).isOfficer()")
    @interface MayNameChair {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@calibrationPolicy.on(#id).isChair() or @calibrationPolicy.on(#id).isCaller()")
    @interface MayLoad {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@calibrationPolicy.on(#id).isChair()")
    @interface MayPreside {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@calibrationPolicy.on(#id).isEnder()")
    @interface MayCancel {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@calibrationPolicy.sitsOn(#id, #item)")
    @interface MayChange {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@calibrationPolicy.heardOn(#id, #item)")
    @interface MayDeclare {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@calibrationPolicy.seesConflicts(#id, #item)")
    @interface MaySeeConflicts {}
}
