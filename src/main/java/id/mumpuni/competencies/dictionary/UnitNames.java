package id.mumpuni.competencies.dictionary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Units by what a workbook calls them. */
@Repository
class UnitNames {

    private final JdbcClient jdbc;

    UnitNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Null if no unit that is open is called so; of two of the same name the one nearer to the top. */
    @Transactional(readOnly = true)
    public @Nullable UUID called(String name) {
        return jdbc.sql("SELECT id FROM work_unit WHERE lower(name) = lower(?) AND closed_on IS NULL"
                        + " ORDER BY parent_id IS NOT NULL, id LIMIT 1")
                .param(name)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
