package id.mumpuni.security.account;

import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds an account by what a person types: the number with or without spaces, or a login name in any case. */
@Repository
public class CredentialsByName {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{18}");

    private static final String FIND = """
            SELECT e.id AS employee_id, e.full_name AS display_name, a.password_hash, a.state,
                (e.left_on IS NULL OR e.left_on > :today) AS in_service
            FROM account a JOIN employee e ON e.id = a.employee_id
            WHERE %s = :name AND (:demo OR NOT EXISTS (SELECT FROM demo_account d WHERE d.employee_id = a.employee_id))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean demo;

    CredentialsByName(JdbcClient jdbc, Clock clock, @Value("${mumpuni.demo:true}") boolean demo) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.demo = demo;
    }

    public static String normalised(String typed) {
        return SPACES.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    @Transactional(readOnly = true)
    public Optional<Credentials> find(String typed) {
        String name = normalised(typed);
        String column = NUMBER.matcher(name).matches() ? "e.employee_number" : "a.login";
        return jdbc.sql(FIND.formatted(column))
                .param("name", name)
                .param("demo", demo)
                .param("today", LocalDate.now(clock))
                .query(Rows.of(Credentials.class))
                .optional();
    }

    /** For somebody who is signed in and proves once more who they are. */
    @Transactional(readOnly = true)
    public @Nullable String hashOf(UUID employeeId) {
        return jdbc.sql("SELECT password_hash FROM account WHERE employee_id = ? AND password_hash IS NOT NULL")
                .param(employeeId)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
