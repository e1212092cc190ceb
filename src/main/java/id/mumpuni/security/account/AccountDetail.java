package id.mumpuni.security.account;

import id.mumpuni.people.EmployeeNumber;
import id.mumpuni.shared.NotFound;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One account on its page. */
@Repository
class AccountDetail {

    record View(
            UUID id,
            String name,
            @Nullable String employeeNumber,
            @Nullable String login,
            @Nullable String email,
            AccountList.Status status,
            @Nullable Instant activatedAt,
            @Nullable Instant lastSignedInAt,
            @Nullable Instant codeExpiresAt) {

        public @Nullable String formattedNumber() {
            return employeeNumber == null ? null : EmployeeNumber.format(employeeNumber);
        }
    }

    private final JdbcClient jdbc;

    AccountDetail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public View of(UUID employeeId) {
        return jdbc.sql("""
                        SELECT e.id, e.full_name AS name, e.employee_number, e.email, a.login, a.activated_at,
                            COALESCE(a.state, 'NONE') AS status, a.last_signed_in_at, c.expires_at AS code_expires_at
                        FROM employee e LEFT JOIN account a ON a.employee_id = e.id
                            LEFT JOIN activation_code c ON c.employee_id = e.id
                        WHERE e.id = ?
                        """)
                .param(employeeId)
                .query(View.class)
                .optional()
                .orElseThrow(() -> new NotFound(Account.class, employeeId));
    }
}
