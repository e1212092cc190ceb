package id.mumpuni.evidence;

import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is known of pieces of evidence, for modules that use them. The caller answers for who may see it. */
@Repository
public class EvidenceItems {

    private static final String SELECT = """
            SELECT e.id, e.owner_id, e.title, c.type, c.size_bytes AS size, e.url, e.link_state, e.page_date,
                e.checked_at, e.created_at
            FROM evidence e LEFT JOIN evidence_content c ON c.sha256 = e.sha256
            """;

    private static final String OWN = "WHERE e.owner_id = :owner AND e.title ILIKE :search ";

    private final JdbcClient jdbc;

    EvidenceItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Map<UUID, EvidenceItem> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SELECT + "WHERE e.id = ANY(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Rows.of(EvidenceItem.class))
                .list()
                .stream()
                .collect(Collectors.toMap(EvidenceItem::id, Function.identity()));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public PageOf<EvidenceItem> ownedBy(UUID person, ListQuery query) {
        List<EvidenceItem> rows = bind(
                        SELECT + OWN + "ORDER BY e.created_at DESC, e.id LIMIT " + ListQuery.PAGE_SIZE + " OFFSET "
                                + query.offset(),
                        person,
                        query)
                .query(Rows.of(EvidenceItem.class))
                .list();
        long total = bind("SELECT count(*) FROM evidence e " + OWN, person, query)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, query.pageNumber(), total);
    }

    private JdbcClient.StatementSpec bind(String sql, UUID person, ListQuery query) {
        return jdbc.sql(sql).param("owner", person).param("search", query.searchPattern());
    }
}
