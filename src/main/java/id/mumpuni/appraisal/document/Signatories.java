package id.mumpuni.appraisal.document;

import id.mumpuni.appraisal.EvaluationPapers;
import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.shared.Rows;
import id.mumpuni.signature.Signatory;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose act a stage of the document is, as the box in it shows them. Who refuses to sign says so in their own box. */
@Repository
class Signatories {

    static final String SIGNER = "signer";
    static final String EMPLOYEE = "employee";
    static final String SUPERIOR = "superior";

    private record Acts(
            UUID employeeId,
            String employee,
            UUID signedBy,
            String signer,
            boolean superior,
            Instant signedAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant refusedAt) {}

    private static final String ACTS = """
            SELECT a.employee_id, e.full_name AS employee, a.signed_by, s.full_name AS signer,
                a.signed_as = 'SUPERIOR' AS superior, a.signed_at, a.acknowledged_at, a.refused_at
            FROM appraisal a JOIN employee e ON e.id = a.employee_id JOIN employee s ON s.id = a.signed_by
            WHERE a.id = ?
            """;

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;

    Signatories(JdbcClient jdbc, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    Signatory of(UUID appraisalId, DocumentStage stage) {
        Acts acts = jdbc.sql(ACTS).param(appraisalId).query(Rows.of(Acts.class)).single();
        return switch (stage) {
            case SIGNED ->
                new Signatory(
                        SIGNER,
                        acts.signedBy(),
                        acts.signer(),
                        text(
                                acts.superior()
                                        ? "documents.evaluation.seal.reviewer"
                                        : "documents.evaluation.seal.appraiser"),
                        acts.signedAt());
            case ACKNOWLEDGED -> employee(acts, "documents.evaluation.seal.employee", acts.acknowledgedAt());
            case REFUSED -> employee(acts, "documents.evaluation.refused", acts.refusedAt());
            case DECIDED_APPRAISER ->
                new Signatory(
                        SIGNER, acts.signedBy(), acts.signer(), text("documents.evaluation.seal.appraiser"), now());
            case DECIDED_EMPLOYEE -> employee(acts, "documents.evaluation.seal.employee", now());
            case DECIDED -> throw new IllegalArgumentException("whoever decides is not known to the appraisal");
        };
    }

    Signatory decider(EvaluationPapers.Verdict verdict) {
        String name = jdbc.sql("SELECT full_name FROM employee WHERE id = ?")
                .param(verdict.by())
                .query(String.class)
                .single();
        return new Signatory(SUPERIOR, verdict.by(), name, text("documents.evaluation.seal.reviewer"), verdict.at());
    }

    private Instant now() {
        return Instant.now(clock);
    }

    private Signatory employee(Acts acts, String capacity, @Nullable Instant at) {
        return new Signatory(EMPLOYEE, acts.employeeId(), acts.employee(), text(capacity), Objects.requireNonNull(at));
    }

    private String text(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, PdfRenderer.LANGUAGE));
    }
}
