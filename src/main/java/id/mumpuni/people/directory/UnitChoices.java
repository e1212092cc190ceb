package id.mumpuni.people.directory;

import id.mumpuni.shared.Rows;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Units to choose one from; for the fragment {@code people/picker :: unit(name, label)} also the one that is chosen. */
@Repository("unitChoices")
class UnitChoices {

    record Choice(UUID id, String name, @Nullable String above) {}

    private static final int FEW = 8;
    private static final int MANY = 50;

    private final JdbcClient jdbc;

    UnitChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Short names first: a search for "dinas pendidikan" means the agency before its sections. */
    @Transactional(readOnly = true)
    public List<Choice> named(String pattern, boolean few) {
        return jdbc.sql("""
                        SELECT u.id, u.name, p.name AS above FROM work_unit u LEFT JOIN work_unit p ON p.id = u.parent_id
                        WHERE u.name ILIKE :pattern AND u.closed_on IS NULL
                        ORDER BY length(u.name), u.name, u.id LIMIT :limit
                        """)
                .param("pattern", pattern)
                .param("limit", few ? FEW : MANY)
                .query(Rows.of(Choice.class))
                .list();
    }

    @Transactional(readOnly = true)
    public @Nullable String label(@Nullable Object unitId) {
        UUID id = unitId == null ? null : FilterChoices.uuid(unitId.toString());
        if (id == null) {
            return null;
        }
        return jdbc.sql("SELECT name FROM work_unit WHERE id = ? AND closed_on IS NULL")
                .param(id)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
