package id.mumpuni.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The document after an objection, Format D.1.3 (PermenPANRB 6/2022, Lampiran V, B.7). It is signed by whoever decided at
 * once, and by the appraiser and the person afterwards. The caller answers for who may.
 */
public interface EvaluationPapers {

    record Said(LocalDate on, String text) {}

    /**
     * @param said what the person put forward: the reason first
     * @param explained by the appraiser, in writing or heard; empty if they said nothing until the last day for it
     */
    record Heard(
            List<Said> said, @Nullable String wish, List<String> evidence, List<Said> explained, LocalDate hearBy) {}

    /** @param changed whether the result is another than the one that was signed */
    record Verdict(boolean changed, String reason, @Nullable String recommendation, UUID by, Instant at) {}

    /** Who signed when; null: not yet. An answer to the result that was given in this document counts. */
    record Signed(@Nullable Instant appraiser, @Nullable Instant employee, boolean refused) {}

    /** In the transaction of the decision, after the result has changed. */
    void issue(UUID appraisal, Heard heard, Verdict verdict);

    /** By the appraiser who signed the result or by the person, in their box; twice is once. */
    void sign(UUID appraisal, UUID person);

    /** The newest state; {@link id.mumpuni.shared.NotFound} if the objection was decided before there was one. */
    byte[] read(UUID appraisal);

    /** Null if there is no such document. */
    @Nullable
    Signed signed(UUID appraisal);
}
