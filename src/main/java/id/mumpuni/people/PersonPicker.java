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
        UUID id = id(employeeId);
        if (id == null) {
            return null;
        }
        return jdbc.sql("SELECT concat_ws(', ', full_name, position_title, unit_name) FROM directory_entry"
                        + " WHERE employee_id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** A refused form hands back whatever was sent. */
    private static @Nullable UUID id(@Nullable Object sent) {
        try {
            return sent == null ? null : UUID.fromString(sent.toString());
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
