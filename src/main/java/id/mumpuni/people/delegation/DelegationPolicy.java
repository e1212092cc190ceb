package id.mumpuni.people.delegation;

import id.mumpuni.people.UnitPermissions;
import id.mumpuni.people.UnitPolicy;
import id.mumpuni.shared.NotFound;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** A delegation belongs to its unit: who may name a stand-in there may end it. */
@Component("delegationPolicy")
class DelegationPolicy {

    private final JdbcClient jdbc;
    private final UnitPolicy units;

    DelegationPolicy(JdbcClient jdbc, UnitPolicy units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    public UnitPermissions on(UUID delegationId) {
        return units.on(jdbc.sql("SELECT unit_id FROM delegation WHERE id = ?")
                .param(delegationId)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound(DelegationPolicy.class, delegationId)));
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@delegationPolicy.on(#id).mayDelegate()")
    @interface MayEnd {}
}
