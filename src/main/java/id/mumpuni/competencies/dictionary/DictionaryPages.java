package id.mumpuni.competencies.dictionary;

import id.mumpuni.competencies.CompetencyKind;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
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

/** The dictionary as its pages show it, in the reader's language where a text has both. */
@Repository
class DictionaryPages {

    /** @param name of the edition in force, or of the draft where none is yet */
    record Entry(
            UUID id,
            String code,
            CompetencyKind kind,
            String name,
            String definition,
            @Nullable String unit,
            boolean verified,
            boolean drafted,
            boolean inForce,
            @Nullable LocalDate retiredOn) {}

    record Edition(
            UUID id,
            UUID competencyId,
            String code,
            CompetencyKind kind,
            int number,
            int version,
            String name,
            String definition,
            @Nullable String unit,
            String source,
            boolean verified,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate retiredOn) {

        public boolean isDraft() {
            return validFrom == null;
        }
    }

    private static final String ENTRIES = """
            FROM competency c
                JOIN LATERAL (SELECT e.* FROM competency_edition e
                    WHERE e.competency_id = c.id AND (:drafts OR e.valid_from IS NOT NULL)
                    ORDER BY e.valid_from > :day NULLS LAST, e.valid_from DESC NULLS LAST, e.number DESC LIMIT 1) shown ON true
                LEFT JOIN work_unit u ON u.id = shown.unit_id
            WHERE (:kind::text IS NULL OR c.kind = :kind) AND (:retired OR c.retired_on IS NULL OR c.retired_on > :day)
                AND concat_ws(' ', c.code, shown.name, shown.name_en, shown.definition, u.name) ILIKE :search
            """;

    private static final String EDITIONS = """
            SELECT e.id, e.competency_id, c.code, c.kind, e.number, e.version,
                CASE WHEN :english THEN COALESCE(e.name_en, e.name) ELSE e.name END AS name,
                CASE WHEN :english THEN COALESCE(e.definition_en, e.definition) ELSE e.definition END AS definition,
                u.name AS unit, e.source, e.verified, e.valid_from, c.retired_on
            FROM competency_edition e JOIN competency c ON c.id = e.competency_id LEFT JOIN work_unit u ON u.id = e.unit_id
            WHERE e.competency_id = :id AND (:drafts OR e.valid_from IS NOT NULL)
            ORDER BY e.valid_from DESC NULLS FIRST, e.number DESC
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DictionaryPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param keeper also drafts and what is asked for no longer */
    @Transactional(readOnly = true)
    public PageOf<Entry> page(ListQuery query, @Nullable CompetencyKind kind, boolean keeper) {
        List<Entry> rows = entries(
                        """
                        SELECT c.id, c.code, c.kind, CASE WHEN :english THEN COALESCE(shown.name_en, shown.name) ELSE shown.name END
                                AS name,
                            CASE WHEN :english THEN COALESCE(shown.definition_en, shown.definition) ELSE shown.definition END
                                AS definition,
                            u.name AS unit, shown.verified, shown.valid_from <= :day IS TRUE AS in_force, c.retired_on,
                            EXISTS (SELECT FROM competency_edition d WHERE d.competency_id = c.id AND d.valid_from IS NULL)
                                AS drafted
                        """ + ENTRIES
                                + " ORDER BY CASE c.kind WHEN 'MANAGERIAL' THEN 1 WHEN 'SOCIOCULTURAL' THEN 2 ELSE 3 END,"
                                + " c.code LIMIT 50 OFFSET :offset",
                        query,
                        kind,
                        keeper)
                .param("offset", query.offset())
                .param("english", english())
                .query(Rows.of(Entry.class))
                .list();
        long total = entries("SELECT count(*) " + ENTRIES, query, kind, keeper)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, query.pageNumber(), total);
    }

    /** The draft first, then the newest. */
    @Transactional(readOnly = true)
    public List<Edition> editions(UUID competencyId, boolean keeper) {
        List<Edition> editions = jdbc.sql(EDITIONS)
                .param("id", competencyId)
                .param("drafts", keeper)
                .param("english", english())
                .query(Rows.of(Edition.class))
                .list();
        if (editions.isEmpty()) {
            throw new NotFound(DictionaryPages.class, competencyId);
        }
        return editions;
    }

    /** What the five levels of an edition say; a draft may lack some. */
    @Transactional(readOnly = true)
    public List<LevelText> levels(UUID editionId) {
        return LevelText.of(jdbc, editionId, english());
    }

    private JdbcClient.StatementSpec entries(
            String sql, ListQuery query, @Nullable CompetencyKind kind, boolean keeper) {
        return jdbc.sql(sql)
                .param("day", LocalDate.now(clock))
                .param("search", query.searchPattern())
                .param("kind", kind == null ? null : kind.name())
                .param("drafts", keeper)
                .param("retired", keeper);
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }
}
