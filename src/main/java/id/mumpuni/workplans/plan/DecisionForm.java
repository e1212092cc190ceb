package id.mumpuni.workplans.plan;

import id.mumpuni.workplans.CoreValue;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the appraiser writes when deciding on a plan: special expectations, or a note that says what to change. */
record DecisionForm(
        Map<CoreValue, @Size(max = 1000) String> expectations,
        @Size(max = 2000) @Nullable String note,
        @Nullable Integer version) {

    DecisionForm(@Nullable Map<CoreValue, String> expectations, @Nullable String note, @Nullable Integer version) {
        this.expectations = expectations == null ? new EnumMap<>(CoreValue.class) : expectations;
        this.note = note;
        this.version = version;
    }

    static DecisionForm of(Map<CoreValue, String> expectations, int version) {
        return new DecisionForm(expectations, null, version);
    }

    public boolean says(CoreValue value) {
        return expectations.get(value) != null;
    }

    /** Only the values for which something is said. */
    Map<CoreValue, String> said() {
        Map<CoreValue, String> said = new EnumMap<>(CoreValue.class);
        expectations.forEach((value, text) -> {
            if (text != null && !text.isBlank()) {
                said.put(value, text.strip());
            }
        });
        return said;
    }
}
