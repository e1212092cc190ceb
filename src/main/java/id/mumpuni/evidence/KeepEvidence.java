package id.mumpuni.evidence;

import id.mumpuni.evidence.content.InspectFile;
import id.mumpuni.evidence.content.Inspected;
import id.mumpuni.evidence.rules.FileNames;
import id.mumpuni.evidence.rules.LinkAddress;
import id.mumpuni.evidence.store.EvidenceSettings;
import id.mumpuni.evidence.store.EvidenceStore;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Transactions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes a file or a link as a person's evidence. What the person already has is found again and not kept twice. The
 * caller answers for who the person is.
 */
@Component
public class KeepEvidence {

    /** @param known the person had it before */
    public record Kept(UUID id, boolean known) {}

    private static final String CONTENT = """
            INSERT INTO evidence_content (sha256, type, size_bytes, touched_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (sha256) DO UPDATE SET touched_at = excluded.touched_at
            """;

    private static final String FILE = """
            INSERT INTO evidence (owner_id, title, sha256, replaces_id, created_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (owner_id, sha256) DO NOTHING RETURNING id
            """;

    private static final String LINK = """
            INSERT INTO evidence (owner_id, title, url, url_key, link_state, created_at)
            VALUES (?, ?, ?, ?, 'WAITING', ?)
            ON CONFLICT (owner_id, url_key) DO NOTHING RETURNING id
            """;

    private static final int LONGEST_TITLE = 300;

    private final InspectFile inspectFile;
    private final EvidenceStore store;
    private final EvidenceSettings settings;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    KeepEvidence(
            InspectFile inspectFile,
            EvidenceStore store,
            EvidenceSettings settings,
            JdbcClient jdbc,
            Transactions transactions,
            Clock clock) {
        this.inspectFile = inspectFile;
        this.store = store;
        this.settings = settings;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The bytes go to the store between two transactions, so that a slow store holds no connection to the database; the
     * first one says that the content is about to be used, so that it is not swept away meanwhile.
     *
     * @param replaces what this file takes the place of, which stays as it is
     */
    public Kept file(UUID owner, MultipartFile upload, @Nullable UUID replaces) {
        if (upload.getSize() > settings.maxSize().toBytes()) {
            throw new RuleViolation("evidence.refused.size", settings.maxSize().toMegabytes());
        }
        try (InputStream in = upload.getInputStream()) {
            return file(owner, upload.getOriginalFilename(), in, replaces);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same for a file that is known to be small. */
    public Kept file(UUID owner, @Nullable String name, InputStream content, @Nullable UUID replaces)
            throws IOException {
        Path folder = Files.createTempDirectory("mumpuni-bukti");
        Path sent = folder.resolve("sent");
        Path copy = folder.resolve("copy");
        try {
            Files.copy(content, sent);
            return keep(owner, name, inspectFile.inspect(sent, copy), replaces);
        } finally {
            Files.deleteIfExists(sent);
            Files.deleteIfExists(copy);
            Files.delete(folder);
        }
    }

    public Kept link(UUID owner, String typed, @Nullable String title) {
        URI address = LinkAddress.read(typed).orElseThrow(() -> new RuleViolation("evidence.refused.address"));
        String name = title == null || title.isBlank() ? address.toString() : title.strip();
        return transactions
                .named("KeepEvidence.link")
                .execute(status -> jdbc.sql(LINK)
                        .params(owner, shortened(name), address.toString(), LinkAddress.key(address), now())
                        .query(UUID.class)
                        .optional()
                        .map(id -> new Kept(id, false))
                        .orElseGet(() -> known("url_key", owner, LinkAddress.key(address))));
    }

    private Kept keep(UUID owner, @Nullable String name, Inspected file, @Nullable UUID replaces) {
        var transaction = transactions.named("KeepEvidence.file");
        transaction.executeWithoutResult(status -> jdbc.sql(CONTENT)
                .params(file.sha256(), file.type().name(), file.size(), now())
                .update());
        store.put(file.sha256(), file.file());
        String title = FileNames.clean(name == null ? "" : name, file.type().ending());
        return transaction.execute(status -> jdbc.sql(FILE)
                .param(owner)
                .param(title)
                .param(file.sha256())
                .param(replaces)
                .param(now())
                .query(UUID.class)
                .optional()
                .map(id -> new Kept(id, false))
                .orElseGet(() -> known("sha256", owner, file.sha256())));
    }

    private Kept known(String column, UUID owner, String value) {
        return new Kept(
                jdbc.sql("SELECT id FROM evidence WHERE owner_id = ? AND " + column + " = ?")
                        .params(owner, value)
                        .query(UUID.class)
                        .single(),
                true);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static String shortened(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }
}
