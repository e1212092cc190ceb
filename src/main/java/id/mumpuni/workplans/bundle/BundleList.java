package id.mumpuni.workplans.bundle;

import id.mumpuni.documents.BundleStatus;
import id.mumpuni.documents.DocumentZip;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A person's bundles, how far they are, and their files. */
@Repository
class BundleList {

    record Row(
            UUID id,
            UUID unitId,
            String unit,
            int year,
            boolean withPapers,
            BundleStatus status,
            Instant askedAt,
            @Nullable Instant finishedAt,
            long total,
            long done) {}

    private record Document(
            int ordinal, String name, @Nullable String paper, byte[] content) {}

    private static final String SQL = """
            SELECT b.id, b.unit_id, u.name AS unit, b.year, b.with_papers, b.status, b.asked_at, b.finished_at, d.total, d.done
            FROM plan_bundle b JOIN work_unit u ON u.id = b.unit_id
                CROSS JOIN LATERAL (SELECT count(*) AS total, count(content) AS done
                    FROM plan_bundle_document WHERE bundle_id = b.id) d
            """;

    private static final String DOCUMENTS = """
            SELECT d.ordinal, d.name, NULL AS paper, d.content FROM plan_bundle_document d
            WHERE d.bundle_id = :id AND d.content IS NOT NULL
            UNION ALL
            SELECT d.ordinal, d.name, p.name AS paper, p.content
            FROM plan_bundle_document d JOIN plan_bundle_paper p ON p.bundle_id = d.bundle_id AND p.plan_id = d.plan_id
            WHERE d.bundle_id = :id AND d.content IS NOT NULL
            ORDER BY ordinal, paper NULLS FIRST
            """;

    /** Without it the driver would hold every document of the unit at once. */
    private static final int FETCHED_AT_ONCE = 8;

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    BundleList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Row> of(UUID person) {
        return jdbc.sql(SQL + " WHERE b.asked_by = ? ORDER BY b.asked_at DESC, b.id LIMIT " + MOST)
                .param(person)
                .query(Rows.of(Row.class))
                .list();
    }

    @Transactional(readOnly = true)
    public Row one(UUID id) {
        return jdbc.sql(SQL + " WHERE b.id = ?")
                .param(id)
                .query(Rows.of(Row.class))
                .optional()
                .orElseThrow(() -> new NotFound(PlanBundle.class, id));
    }

    /** All documents as a ZIP file, in the order of the units, one held in memory at a time. */
    @Transactional(readOnly = true)
    public void write(UUID id, OutputStream to) {
        try (Stream<Document> documents = jdbc
                        .sql(DOCUMENTS)
                        .withFetchSize(FETCHED_AT_ONCE)
                        .param("id", id)
                        .query(Rows.of(Document.class))
                        .stream();
                var zip = new DocumentZip(to)) {
            documents.forEach(document -> zip.put(fileName(document), document.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(Document document) {
        String person = DocumentZip.fileName(document.ordinal(), document.name());
        return document.paper() == null ? person + ".pdf" : person + "-" + document.paper() + ".pdf";
    }
}
