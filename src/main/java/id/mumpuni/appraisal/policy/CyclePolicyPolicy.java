package id.mumpuni.appraisal.policy;

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

/** Puts {@link CyclePolicyPermissions} in front of use cases and pages. */
@Component("cyclePolicyPolicy")
class CyclePolicyPolicy {

    record Facts(boolean draft, boolean concerned) {}

    private static final String FACTS = """
            SELECT y.frozen_at IS NULL AS draft, EXISTS (
                SELECT FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
                WHERE p.policy_id = y.id AND :me IN (a.employee_id, a.appraiser_id, a.reviewer_id)
                    AND p.status <> 'OPENING') AS concerned
            FROM evaluation_policy y WHERE y.id = :id
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    CyclePolicyPolicy(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    public CyclePolicyPermissions here() {
        return new CyclePolicyPermissions(currentActor.get(), false, false);
    }

    public CyclePolicyPermissions on(UUID id) {
        var actor = currentActor.get();
        Facts facts = jdbc.sql(FACTS)
                .param("id", id)
                .param("me", actor.employeeId())
                .query(Rows.of(Facts.class))
                .optional()
                .orElseThrow(() -> new NotFound(CyclePolicies.Version.class, id));
        return new CyclePolicyPermissions(actor, facts.draft(), facts.concerned());
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@cyclePolicyPolicy.on(#id).mayRead()")
    @interface MayRead {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@cyclePolicyPolicy.here().mayManage()")
    @interface MayManage {}
}
