package id.mumpuni.objection;

import id.mumpuni.appraisal.ExpectationLevel;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people do with one objection, for modules that act on their behalf. Each step is guarded as it is on the pages, by
 * the one who acts.
 */
public interface ObjectionSteps {

    /** @param evidence of the person's own */
    record Grounds(String reason, @Nullable String wish, Set<UUID> evidence) {}

    record Verdict(ExpectationLevel workResult, ExpectationLevel behaviour, String reason, String recommendation) {}

    /** By the person, who has received the result; returns the objection. */
    UUID file(UUID appraisal, Grounds grounds);

    /** By whoever signed the result. */
    void explain(UUID id, String text);

    /** By the superior, who heard the person. */
    void hear(UUID id, LocalDate day, String record);

    /** By the superior: the result is changed. */
    void change(UUID id, Verdict verdict);

    /** The document of the decision, by the appraiser or the person. */
    void sign(UUID id);
}
