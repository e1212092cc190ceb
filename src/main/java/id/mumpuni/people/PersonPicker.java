package id.mumpuni.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For the fragment {@code people/picker :: picker(name, label)}: says who the person is that a form already holds. */
@Component("personPicker")
public class PersonPicker {

    private final JdbcClient jdbc;

    PersonPicker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Name, post and unit; null if nobody is chosen or the person has left. */
    @Transactional(readOnly = true)
    public @Nullable String label(@Nullable Object employeeId) {
        if (employeeId == null || employeeId.toString().isBlank()) {
            return null;
        }
        return jdbc.sql("SELECT concat_ws(', ', full_name, position_title, unit_name) FROM directory_entry"
                        + " WHERE employee_id = ?")
                .param(employeeId instanceof UUID id ? id : UUID.fromString(employeeId.toString()))
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
