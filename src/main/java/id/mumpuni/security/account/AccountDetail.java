package id.mumpuni.security.account;

import id.mumpuni.people.EmployeeNumber;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
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
            @Nullable LocalDateTime activatedAt,
            @Nullable LocalDateTime lastSignedInAt,
            @Nullable LocalDateTime codeExpiresAt) {

        public @Nullable String formattedNumber() {
            return employeeNumber == null ? null : EmployeeNumber.format(employeeNumber);
        }
    }

    private final JdbcClient jdbc;
    private final AccountNames names;
    private final FailedAttempts attempts;
    private final Clock clock;

    AccountDetail(JdbcClient jdbc, AccountNames names, FailedAttempts attempts, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public View of(UUID employeeId) {
        return jdbc.sql("""
                        SELECT e.id, e.full_name AS name, e.employee_number, e.email, a.login,
                            a.activated_at AT TIME ZONE 'Asia/Jakarta' AS activated_at,
                            COALESCE(a.state, 'NONE') AS status,
                            a.last_signed_in_at AT TIME ZONE 'Asia/Jakarta' AS last_signed_in_at,
                            c.expires_at AT TIME ZONE 'Asia/Jakarta' AS code_expires_at
                        FROM employee e LEFT JOIN account a ON a.employee_id = e.id
                            LEFT JOIN activation_code c ON c.employee_id = e.id
                        WHERE e.id = ?
                        """)
                .param(employeeId)
                .query(Rows.of(View.class))
                .optional()
                .orElseThrow(() -> new NotFound(Account.class, employeeId));
    }

    /** Until when the person has to wait after wrong passwords; null if they may try. */
    @Transactional(readOnly = true)
    public @Nullable LocalDateTime blockedUntil(UUID employeeId) {
        return names.of(employeeId).stream()
                .map(attempts::blockedUntil)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(instant -> LocalDateTime.ofInstant(instant, clock.getZone()))
                .orElse(null);
    }
}
