package id.mumpuni.security.account;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Finds the facts for {@link AccountPermissions}. */
@Component("accountPolicy")
public class AccountPolicy {

    private static final String FACTS = """
            SELECT EXISTS (
                SELECT FROM placement p JOIN work_unit_ancestor a ON a.unit_id = p.unit_id
                WHERE p.employee_id = e.id AND p.valid @> :day AND a.ancestor_id = ANY(:officerOf)) AS officer_here,
                appraises_others(e.id, :day) AS appraises
            FROM employee e WHERE e.id = :id
            """;

    private record Facts(boolean officerHere, boolean appraises) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    AccountPolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public AccountPermissions on(UUID employeeId) {
        return on(employeeId, currentActor.get());
    }

    AccountPermissions on(UUID employeeId, Actor actor) {
        Facts facts = jdbc.sql(FACTS)
                .param("id", employeeId)
                .param("day", LocalDate.now(clock))
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .query(Rows.of(Facts.class))
                .optional()
                .orElseThrow(() -> new NotFound(Account.class, employeeId));
        Set<Role> granted = EnumSet.noneOf(Role.class);
        jdbc.sql("SELECT DISTINCT role FROM role_grant WHERE employee_id = ?")
                .param(employeeId)
                .query(Role.class)
                .list()
                .forEach(granted::add);
        return new AccountPermissions(actor, employeeId, granted, facts.officerHere(), facts.appraises());
    }

    /** Whether the list of accounts is for this person at all. */
    public boolean maySeeList() {
        return currentActor.get().hasAny(Role.ADMINISTRATOR, Role.PERSONNEL_OFFICER, Role.UNIT_PERSONNEL_OFFICER);
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@accountPolicy.maySeeList()")
    public @interface MaySeeList {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@accountPolicy.on(#id).mayView()")
    public @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@accountPolicy.on(#id).mayIssueCode()")
    public @interface MayIssueCode {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@accountPolicy.on(#id).mayManage()")
    public @interface MayManage {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@accountPolicy.on(#id).mayUnlock()")
    public @interface MayUnlock {}

    /** For what somebody does who cannot sign in yet; the use case asks for a proof of its own. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("permitAll()")
    public @interface Anyone {}

    /** For what everybody does with the own account. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated()")
    public @interface Oneself {}
}
