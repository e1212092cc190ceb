package id.mumpuni.appraisal.bundle;

import id.mumpuni.appraisal.Stage;
import id.mumpuni.documents.BundleStatus;
import id.mumpuni.documents.DocumentZip;
import id.mumpuni.shared.Export;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A person's bundles, how far they are, and their files. */
@Repository
class EvaluationBundleList {

    /** @param unsound documents whose bytes are not those that were registered */
    record Row(
            UUID id,
            UUID periodId,
            String period,
            UUID unitId,
            String unit,
            BundleStatus status,
            Instant askedAt,
            @Nullable Instant finishedAt,
            long total,
            long done,
            long unsound) {}

    private record Entry(
            int ordinal,
            String name,
            String unit,
            String stage,
            @Nullable String code,
            String sha256,
            boolean sound) {

        /** As the pages name it. */
        Object step() {
            return Stream.of(Stage.values())
                    .filter(known -> known.name().equals(stage))
                    .map(Object.class::cast)
                    .findFirst()
                    .orElse(stage);
        }

        String file() {
            return DocumentZip.fileName(ordinal, name) + ".pdf";
        }
    }

    private record Document(int ordinal, String name, byte[] content) {}

    private static final String SQL = """
            SELECT b.id, b.period_id, p.name AS period, b.unit_id, u.name AS unit, b.status, b.asked_at, b.finished_at, d.total,
                d.done, d.unsound
            FROM evaluation_bundle b JOIN work_unit u ON u.id = b.unit_id JOIN appraisal_period p ON p.id = b.period_id
                CROSS JOIN LATERAL (SELECT count(*) AS total, count(sound) AS done, count(*) FILTER (WHERE NOT sound) AS unsound
                    FROM evaluation_bundle_document WHERE bundle_id = b.id) d
            """;

    private static final String INDEX = """
            SELECT d.ordinal, d.name, u.name AS unit, o.stage, s.code, o.sha256, d.sound
            FROM evaluation_bundle_document d JOIN appraisal_document o ON o.id = d.document_id
                JOIN appraisal a ON a.id = o.appraisal_id JOIN work_unit u ON u.id = a.unit_id
                LEFT JOIN signed_document s ON s.id = o.document_id
            WHERE d.bundle_id = ? ORDER BY d.ordinal
            """;

    private static final String DOCUMENTS = """
            SELECT d.ordinal, d.name, o.content
            FROM evaluation_bundle_document d JOIN appraisal_document o ON o.id = d.document_id
            WHERE d.bundle_id = ? AND d.sound ORDER BY d.ordinal
            """;

    private static final List<Table.Column<Entry>> COLUMNS = List.of(
            new Table.Column<>("evaluation-bundle.file", entry -> entry.sound() ? entry.file() : null),
            new Table.Column<>("evaluation-bundle.name", Entry::name),
            new Table.Column<>("evaluation-bundle.unit", Entry::unit),
            new Table.Column<>("evaluation-bundle.step", Entry::step),
            new Table.Column<>("evaluation-bundle.code", Entry::code),
            new Table.Column<>("evaluation-bundle.sha256", Entry::sha256),
            new Table.Column<>("evaluation-bundle.sound", Entry::sound));

    /** Without it the driver would hold every document of the unit at once. */
    private static final int FETCHED_AT_ONCE = 8;

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Export export;

    EvaluationBundleList(JdbcClient jdbc, Export export) {
        this.jdbc = jdbc;
        this.export = export;
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
                .orElseThrow(() -> new NotFound(EvaluationBundle.class, id));
    }

    /** The index and then the documents as a ZIP file, in the order of the units, few held in memory at a time. */
    @Transactional(readOnly = true)
    public void write(UUID id, Locale locale, OutputStream to) {
        try (Stream<Document> documents = jdbc
                        .sql(DOCUMENTS)
                        .withFetchSize(FETCHED_AT_ONCE)
                        .param(id)
                        .query(Rows.of(Document.class))
                        .stream();
                var zip = new DocumentZip(to)) {
            zip.put("000-daftar.xlsx", index(id, locale));
            documents.forEach(document ->
                    zip.put(DocumentZip.fileName(document.ordinal(), document.name()) + ".pdf", document.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] index(UUID id, Locale locale) throws IOException {
        List<Entry> entries =
                jdbc.sql(INDEX).param(id).query(Rows.of(Entry.class)).list();
        var bytes = new ByteArrayOutputStream();
        export.write(
                new Table<>("evaluation-bundle.index", COLUMNS, entries.stream()), Export.Format.XLSX, locale, bytes);
        return bytes.toByteArray();
    }
}
