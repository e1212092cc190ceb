package id.mumpuni.security.access;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A competency with a draft beside what is in force, and a draft of a standard: nobody's own, so the same for all. */
class CompetencyAccessFixture implements AccessFixture {

    private static final String COMPETENCY = """
            WITH made AS (INSERT INTO competency (code, kind) VALUES (:code, 'TECHNICAL') RETURNING id),
            old AS (INSERT INTO competency_edition (competency_id, number, name, definition, source, valid_from)
                SELECT id, 1, 'Akses', 'Akses', 'Uji', '2020-01-01' FROM made)
            INSERT INTO competency_edition (competency_id, number, name, definition, source)
            SELECT id, 2, 'Akses', 'Akses', 'Uji' FROM made RETURNING competency_id
            """;

    private static final String STANDARD = """
            WITH made AS (INSERT INTO position (title, kind) VALUES (:code, 'IMPLEMENTER') RETURNING id)
            INSERT INTO competency_standard (position_id, number, basis) SELECT id, 1, 'Uji' FROM made RETURNING id
            """;

    private final JdbcClient jdbc;

    CompetencyAccessFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Object> own(String pattern, Visitor visitor, World world) {
        return made(pattern);
    }

    @Override
    public List<Object> other(String pattern, World world) {
        return made(pattern);
    }

    private List<Object> made(String pattern) {
        if (pattern.startsWith("/standar-jabatan/jabatan/{")) {
            return List.of(jdbc.sql("SELECT position_id FROM competency_standard WHERE id = ?")
                    .param(make(STANDARD))
                    .query(UUID.class)
                    .single());
        }
        if (pattern.startsWith("/standar-jabatan/{")) {
            return List.of(make(STANDARD));
        }
        return pattern.startsWith("/kamus-kompetensi/{") ? List.of(make(COMPETENCY)) : List.of();
    }

    private UUID make(String sql) {
        String code = "A"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
        return jdbc.sql(sql).param("code", code).query(UUID.class).single();
    }
}
