package id.mumpuni.appraisal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By which version of which policy a result came about. What a version says never changes, so anybody may be told. */
public interface ResultRules {

    /**
     * One setting as a sentence.
     *
     * @param key of its name; {@code text} is the key of the sentence and {@code value} what it fills in, if anything
     */
    record Sentence(String key, String text, @Nullable String value) {}

    /** @param fingerprint of what the version says, as it is printed in the documents */
    record Rules(UUID policyId, String name, int version, String basis, String fingerprint, List<Sentence> sentences) {}

    Rules of(UUID appraisal);
}
