package id.mumpuni.home.shell;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class PreferenceRows {

    private final JdbcClient jdbc;

    PreferenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<Preference> find(UUID employeeId) {
        return jdbc.sql("SELECT theme, language FROM person_preference WHERE employee_id = ?")
                .param(employeeId)
                .query((row, number) -> Preference.of(row.getString(1), row.getString(2)))
                .optional();
    }

    @Transactional
    void save(UUID employeeId, Preference preference) {
        jdbc.sql(
                        "INSERT INTO person_preference (employee_id, theme, language) VALUES (?, ?, ?)"
                                + " ON CONFLICT (employee_id) DO UPDATE SET theme = excluded.theme, language = excluded.language")
                .params(employeeId, preference.themeName(), preference.language())
                .update();
    }
}
