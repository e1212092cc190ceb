package id.mumpuni.competencies.standard;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The editions of standards with what they ask for. */
@Repository
class Standards {

    private static final String SELECT = """
            SELECT s.id, s.position_id, p.title, COALESCE(s.kind, p.kind) AS kind, COALESCE(s.level, p.level) AS level, s.number,
                s.version, s.basis, s.verified, s.valid_from
            FROM competency_standard s LEFT JOIN position p ON p.id = s.position_id
            """;

    private static final String NEWEST_FIRST = " ORDER BY s.valid_from DESC NULLS FIRST, s.number DESC";

    /** Of each competency the edition of today, or its only one where that begins later. */
    private static final String REQUIREMENTS = """
            SELECT c.id AS competency_id, c.code, c.kind, r.level, r.weight,
                round(100 * r.weight / sum(r.weight) OVER (), 1) AS share,
                CASE WHEN :english THEN COALESCE(e.name_en, e.name) ELSE e.name END AS name,
                CASE WHEN :english THEN COALESCE(l.description_en, l.description) ELSE l.description END AS description
            FROM competency c
                JOIN LATERAL (SELECT * FROM competency_edition e WHERE e.competency_id = c.id AND e.valid_from IS NOT NULL
                    ORDER BY e.valid_from > :day, e.valid_from DESC, e.number DESC LIMIT 1) e ON true
                %s JOIN standard_requirement r ON r.competency_id = c.id AND r.standard_id = :id
                LEFT JOIN competency_level l ON l.edition_id = e.id AND l.level = r.level
            WHERE r.level IS NOT NULL OR c.retired_on IS NULL OR c.retired_on > :day
            ORDER BY CASE c.kind WHEN 'MANAGERIAL' THEN 1 WHEN 'SOCIOCULTURAL' THEN 2 ELSE 3 END, c.code
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Standards(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Standard get(UUID id) {
        return jdbc.sql(SELECT + " WHERE s.id = ?")
                .param(id)
                .query(Rows.of(Standard.class))
                .optional()
                .orElseThrow(() -> new NotFound(Standard.class, id));
    }

    /** What counts for a position today; null where neither it nor its tier has a standard. */
    @Transactional(readOnly = true)
    public @Nullable Standard of(UUID positionId) {
        return jdbc.sql(SELECT + " WHERE s.id = standard_of(?, ?)")
                .params(positionId, LocalDate.now(clock))
                .query(Rows.of(Standard.class))
                .optional()
                .orElse(null);
    }

    /** All editions of the same position or tier, the draft first. */
    @Transactional(readOnly = true)
    public List<Standard> siblings(UUID id) {
        return jdbc.sql(SELECT + " JOIN competency_standard same ON same.id = ? AND s.position_id IS NOT DISTINCT FROM"
                        + " same.position_id AND s.kind IS NOT DISTINCT FROM same.kind AND s.level IS NOT DISTINCT FROM"
                        + " same.level" + NEWEST_FIRST)
                .param(id)
                .query(Rows.of(Standard.class))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Standard> ofPosition(UUID positionId) {
        return jdbc.sql(SELECT + " WHERE s.position_id = ?" + NEWEST_FIRST)
                .param(positionId)
                .query(Rows.of(Standard.class))
                .list();
    }

    /** Of every tier what counts today, or its draft where nothing does. */
    @Transactional(readOnly = true)
    public List<Standard> tiers() {
        return jdbc.sql("SELECT * FROM (SELECT DISTINCT ON (t.kind, t.level) t.* FROM (" + SELECT
                        + " WHERE s.position_id IS NULL) t ORDER BY t.kind, t.level, t.valid_from > :day NULLS LAST,"
                        + " t.valid_from DESC, t.number DESC) tier ORDER BY array_position(CAST(:kinds AS text[]), kind),"
                        + " array_position(CAST(:levels AS text[]), level)")
                .param("kinds", Tiers.KINDS.toArray(String[]::new))
                .param("levels", Tiers.LEVELS.toArray(String[]::new))
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Standard.class))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Requirement> requirements(UUID id) {
        return requirements(id, "");
    }

    /** Also the competencies that the standard does not ask for, without a level. */
    @Transactional(readOnly = true)
    public List<Requirement> offered(UUID id) {
        return requirements(id, "LEFT");
    }

    private List<Requirement> requirements(UUID id, String join) {
        return jdbc.sql(REQUIREMENTS.formatted(join))
                .param("id", id)
                .param("day", LocalDate.now(clock))
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"))
                .query(Rows.of(Requirement.class))
                .list();
    }
}
