package id.mumpuni.security.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Things of the whole city: an import that is over (there may be only one that is not), entries of the record, the link
 * for the first administrator. They belong to nobody, so the other one is another kind, or one that does not exist.
 */
class SystemAccessFixture implements AccessFixture {

    private static final String TOKEN = "jelajah";

    private final JdbcClient jdbc;
    private final Map<String, Object> made = new HashMap<>();

    SystemAccessFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Object> own(String pattern, Visitor visitor, World world) {
        return switch (pattern.replaceFirst("/\\{.*", "")) {
            case "/impor" -> List.of(once("run", this::run));
            case "/pengumuman" -> List.of(once("announcement", this::announcement));
            case "/hari-libur" -> List.of("2026-12-25");
            case "/keaslian" -> List.of("00000000000000000000000000");
            case "/jejak-perubahan" -> List.of(once("entry", () -> entry("account")));
            case "/persiapan" -> List.of(once("link", this::link));
            default -> List.of();
        };
    }

    @Override
    public List<Object> other(String pattern, World world) {
        return switch (pattern.replaceFirst("/\\{.*", "")) {
            case "/impor" -> List.of(once("run", this::run));
            case "/pengumuman" -> List.of(once("announcement", this::announcement));
            case "/hari-libur" -> List.of("2026-12-25");
            case "/keaslian" -> List.of("00000000000000000000000000");
            case "/jejak-perubahan" -> List.of(once("other entry", () -> entry("appraisal")));
            default -> List.of();
        };
    }

    private Object run() {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO import_run (id, version, status, started_at, checked_at, finished_at)"
                        + " VALUES (?, 0, 'APPLIED', now(), now(), now())")
                .param(id)
                .update();
        return id;
    }

    private Object announcement() {
        return jdbc.sql(
                        "INSERT INTO announcement (text, urgent, since, until, written_by, written_at)"
                                + " SELECT 'Uji', false, '2020-01-01', '2020-01-02', id, now() FROM employee LIMIT 1 RETURNING id")
                .query(UUID.class)
                .single();
    }

    /** The other fixtures have made accounts and appraisals, and the record knows of it. */
    private Object entry(String table) {
        return jdbc.sql("SELECT max(id) FROM audit_entry WHERE table_name = ?")
                .param(table)
                .query(Long.class)
                .single();
    }

    private Object link() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(TOKEN.getBytes(StandardCharsets.UTF_8));
            jdbc.sql("INSERT INTO setup_link (token_hash, expires_at) VALUES (?, now() + interval '1 hour')"
                            + " ON CONFLICT (single) DO UPDATE SET token_hash = excluded.token_hash,"
                            + " expires_at = excluded.expires_at")
                    .param(HexFormat.of().formatHex(hash))
                    .update();
            return TOKEN;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object once(String key, Supplier<Object> make) {
        Object known = made.get(key);
        if (known == null) {
            known = make.get();
            made.put(key, known);
        }
        return known;
    }
}
