package id.mumpuni.appraisal.policy;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The policies that concern somebody, as {@link CyclePolicyPermissions} says it of one. */
@Repository
class OwnPolicies {

    private static final String SQL = """
            SELECT DISTINCT p.policy_id
            FROM appraisal_period p JOIN appraisal a ON a.period_id = p.id
            WHERE p.status <> 'OPENING'
                AND (a.employee_id = :me OR a.appraiser_id = :me OR a.reviewer_id = :me)
            """;

    private final JdbcClient jdbc;

    OwnPolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Null: all of them. */
    @Transactional(readOnly = true)
    public @Nullable Set<UUID> visibleTo(Actor actor) {
        if (actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR)) {
            return null;
        }
        return jdbc.sql(SQL).param("me", actor.employeeId()).query(UUID.class).set();
    }
}
