package id.mumpuni.security.account;

import id.mumpuni.people.Actor;
import id.mumpuni.people.EmployeeNumber;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everyone in service with the state of their account. */
@Repository
class AccountList {

    record Row(
            UUID id,
            String name,
            @Nullable String employeeNumber,
            @Nullable String login,
            Status status,
            @Nullable LocalDateTime lastSignedInAt,
            boolean coded) {

        public @Nullable String signInName() {
            return employeeNumber == null ? login : EmployeeNumber.format(employeeNumber);
        }
    }

    /** The state of an account, or none yet. */
    enum Status {
        NONE, // belum ada
        INVITED, // belum aktif
        ACTIVE, // aktif
        DISABLED // dinonaktifkan
    }

    enum Sort {
        NAME("e.name"),
        SEEN("a.last_signed_in_at");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }
    }

    // The subtree condition is AccountPermissions.mayView in SQL; AccountListTest holds the two together.
    private static final String FROM = """
            FROM employee e LEFT JOIN account a ON a.employee_id = e.id LEFT JOIN activation_code c ON c.employee_id = e.id
            WHERE (e.left_on IS NULL OR e.left_on > CURRENT_DATE)
                AND (e.full_name ILIKE :search OR e.employee_number LIKE :number OR a.login ILIKE :search)
                AND (:status::text IS NULL OR COALESCE(a.state, 'NONE') = :status)
                AND (:all OR EXISTS (
                    SELECT FROM placement p JOIN work_unit_ancestor w ON w.unit_id = p.unit_id
                    WHERE p.employee_id = e.id AND p.valid @> CURRENT_DATE AND w.ancestor_id = ANY(:officerOf)))
            """;

    private final JdbcClient jdbc;

    AccountList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public PageOf<Row> visibleTo(Actor actor, @Nullable Status status, ListQuery query) {
        String direction = query.descending() ? " DESC NULLS LAST" : " ASC NULLS LAST";
        String order = query.sortBy(Sort.class, Sort.NAME).sql + direction + ", e.id";
        var rows = bind(
                        """
                        SELECT e.id, e.full_name AS name, e.employee_number, a.login, a.last_signed_in_at AT TIME ZONE 'Asia/Jakarta' AS last_signed_in_at,
                            COALESCE(a.state, 'NONE') AS status, c.expires_at IS NOT NULL AND c.expires_at > now() AS coded
                        """ + FROM + " ORDER BY " + order + " LIMIT " + ListQuery.PAGE_SIZE + " OFFSET :offset",
                        actor,
                        status,
                        query)
                .param("offset", query.offset())
                .query(Rows.of(Row.class))
                .list();
        long total = bind("SELECT count(*) " + FROM, actor, status, query)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, query.pageNumber(), total);
    }

    private JdbcClient.StatementSpec bind(String sql, Actor actor, @Nullable Status status, ListQuery query) {
        String digits = query.q() == null ? "" : EmployeeNumber.digits(query.q());
        return jdbc.sql(sql)
                .param("all", actor.hasAny(Role.ADMINISTRATOR, Role.PERSONNEL_OFFICER))
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .param("status", status == null ? null : status.name())
                .param("search", query.searchPattern())
                .param("number", digits.matches("[0-9]+") ? "%" + digits + "%" : "");
    }
}
