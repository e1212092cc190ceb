package id.mumpuni.evidence.shelf;

import id.mumpuni.evidence.EvidenceType;
import id.mumpuni.evidence.store.EvidenceStore;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands files out so that none of them can act in the name of this application: as a download, or shown in a sandbox that
 * lets nothing run and nothing load; and always as the type that was found when they came.
 */
@Controller
class EvidenceFileController {

    private static final String SANDBOX = "sandbox; default-src 'none'; img-src 'self'; frame-ancestors 'none'";

    private record Stored(String title, EvidenceType type, long sizeBytes, String sha256) {}

    private final JdbcClient jdbc;
    private final EvidenceStore store;

    EvidenceFileController(JdbcClient jdbc, EvidenceStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    @EvidencePolicy.MayRead
    @GetMapping("/bukti/{id}/berkas")
    ResponseEntity<InputStreamResource> download(@PathVariable UUID id) {
        return answer(stored(id), ContentDisposition.attachment());
    }

    /** Pictures alone; anything else is a download here too. */
    @EvidencePolicy.MayRead
    @GetMapping("/bukti/{id}/tampilan")
    ResponseEntity<InputStreamResource> show(@PathVariable UUID id) {
        Stored stored = stored(id);
        return answer(stored, stored.type().shown() ? ContentDisposition.inline() : ContentDisposition.attachment());
    }

    private ResponseEntity<InputStreamResource> answer(Stored stored, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.type().mediaType()))
                .contentLength(stored.sizeBytes())
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(stored.title(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(store.open(stored.sha256())));
    }

    private Stored stored(UUID id) {
        return jdbc.sql("SELECT e.title, c.type, c.size_bytes, c.sha256"
                        + " FROM evidence e JOIN evidence_content c ON c.sha256 = e.sha256 WHERE e.id = ?")
                .param(id)
                .query(Rows.of(Stored.class))
                .optional()
                .orElseThrow(() -> new NotFound(EvidenceFileController.class, id));
    }
}
