package id.mumpuni.calibration.minutes;

import id.mumpuni.documents.Pdf;
import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.shared.NotFound;
import id.mumpuni.signature.Signatory;
import id.mumpuni.signature.SignedDocuments;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Renders, signs and keeps the minutes in the transaction that closes the session: there is none closed without them. */
@Component
public class IssueMinutes {

    private static final String KIND = "CALIBRATION";
    private static final String FIELD = "chair";

    private final GatherMinutes gather;
    private final PdfRenderer renderer;
    private final SignedDocuments signed;
    private final MessageSource messages;
    private final JdbcClient jdbc;

    IssueMinutes(
            GatherMinutes gather,
            PdfRenderer renderer,
            SignedDocuments signed,
            MessageSource messages,
            JdbcClient jdbc) {
        this.gather = gather;
        this.renderer = renderer;
        this.signed = signed;
        this.messages = messages;
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(UUID session) {
        Minutes minutes = gather.of(session);
        SignedDocuments.Registered registered = signed.register(KIND, session);
        byte[] rendered = renderer.render(
                        "calibration/print/minutes", Map.of("minutes", minutes, "mark", registered.mark()))
                .content();
        byte[] content = signed.first(registered.id(), rendered, signatory(minutes));
        jdbc.sql("INSERT INTO calibration_minutes (session_id, document_id, content, sha256, issued_at)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(
                        session,
                        registered.id(),
                        content,
                        Pdf.sha256(content),
                        Timestamp.from(minutes.closedAt().toInstant()))
                .update();
    }

    /** The bytes as they were issued. The caller guards it. */
    @Transactional(readOnly = true)
    public byte[] read(UUID session) {
        return jdbc.sql("SELECT content FROM calibration_minutes WHERE session_id = ?")
                .param(session)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new NotFound(Minutes.class, session));
    }

    /** The chair, who closed it. */
    private Signatory signatory(Minutes minutes) {
        var chair = minutes.members().get(0);
        String capacity = messages.getMessage("calibration.print.chair", null, PdfRenderer.LANGUAGE);
        return new Signatory(
                FIELD,
                chair.id(),
                chair.name(),
                Objects.requireNonNull(capacity),
                minutes.closedAt().toInstant());
    }
}
