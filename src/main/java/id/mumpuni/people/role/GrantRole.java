package id.mumpuni.people.role;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.people.Role;
import id.mumpuni.people.RolesChanged;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.RuleViolation;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives and takes roles. Sessions with the old roles end with the event. */
@Service
class GrantRole {

    private record Granted(UUID employeeId, Role role) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    GrantRole(JdbcClient jdbc, CurrentActor currentActor, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.events = events;
    }

    @PersonnelPolicy.MayGrantRoles
    @Transactional
    void grant(UUID employee, Role role, @Nullable UUID unit) {
        if (currentActor.get().is(employee)) { // or an administrator could read appraisals after all
            throw new RuleViolation("people.role.oneself");
        }
        if (role == Role.EMPLOYEE) {
            throw new RuleViolation("people.role.everyone");
        }
        boolean needsUnit = role == Role.UNIT_PERSONNEL_OFFICER;
        if (needsUnit && unit == null) {
            throw new RuleViolation("people.role.unit-missing");
        }
        try {
            jdbc.sql("INSERT INTO role_grant (employee_id, role, unit_id) VALUES (:employee, :role, :unit)")
                    .param("employee", employee)
                    .param("role", role.name())
                    .param("unit", needsUnit ? unit : null, Types.OTHER)
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new RuleViolation("people.role.has-it");
        }
        events.publishEvent(new RolesChanged(employee));
    }

    /** Administrators do not take the role from themselves, so one is always left. */
    @PersonnelPolicy.MayGrantRoles
    @Transactional
    void revoke(UUID grant) {
        Granted granted = jdbc.sql("SELECT employee_id, role FROM role_grant WHERE id = ?")
                .param(grant)
                .query(Rows.of(Granted.class))
                .optional()
                .orElseThrow(() -> new NotFound(GrantRole.class, grant));
        UUID employee = granted.employeeId();
        if (granted.role() == Role.ADMINISTRATOR && currentActor.get().is(employee)) {
            throw new RuleViolation("people.role.own-administrator");
        }
        try {
            jdbc.sql("DELETE FROM role_grant WHERE id = ?").param(grant).update();
        } catch (DataIntegrityViolationException nobodyLeft) { // the database keeps one administrator
            throw new RuleViolation("people.role.last-administrator");
        }
        events.publishEvent(new RolesChanged(employee));
    }
}
