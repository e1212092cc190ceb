package id.mumpuni.competencies.standard;

import id.mumpuni.people.PositionKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Positions and competencies by what a workbook calls them; null where nothing is called so. */
@Repository
class SheetNames {

    private final JdbcClient jdbc;

    SheetNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public @Nullable UUID position(String title, PositionKind kind) {
        return jdbc.sql("SELECT id FROM position WHERE title = ? AND kind = ?")
                .params(title, kind.name())
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    @Transactional(readOnly = true)
    public @Nullable UUID competency(String code) {
        return jdbc.sql("SELECT id FROM competency WHERE code = ?")
                .param(code)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
