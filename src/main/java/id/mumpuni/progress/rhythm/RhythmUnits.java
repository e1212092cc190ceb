package id.mumpuni.progress.rhythm;

import id.mumpuni.shared.Option;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The units that usually have a rhythm of their own: the city and what lies right below it. */
@Repository
class RhythmUnits {

    private final JdbcClient jdbc;

    RhythmUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Option> offered() {
        return jdbc.sql("""
                        SELECT u.id, u.name FROM work_unit u LEFT JOIN work_unit p ON p.id = u.parent_id
                        WHERE u.closed_on IS NULL AND (u.parent_id IS NULL OR p.parent_id IS NULL)
                        ORDER BY u.parent_id IS NOT NULL, u.name
                        """)
                .query((row, number) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }
}
