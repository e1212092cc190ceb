package id.mumpuni.people;

import id.mumpuni.shared.Rows;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who a person is to the rules right now: at sign-in, and for work that goes on after the request that asked for it. */
@Repository
public class Actors {

    record Grant(Role role, @Nullable UUID unitId) {}

    private final JdbcClient jdbc;

    Actors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Actor of(UUID employeeId) {
        List<Grant> grants = jdbc.sql("SELECT role, unit_id FROM role_grant WHERE employee_id = ?")
                .param(employeeId)
                .query(Rows.of(Grant.class))
                .list();
        Set<Role> roles = EnumSet.of(Role.EMPLOYEE);
        Set<UUID> officerOf = new HashSet<>();
        for (Grant grant : grants) {
            roles.add(grant.role());
            if (grant.unitId() != null) {
                officerOf.add(grant.unitId());
            }
        }
        return new Actor(employeeId, roles, officerOf);
    }
}
