package id.mumpuni.workplans.expectation;

import id.mumpuni.workplans.CoreValue;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the leader expects of each value from now on; an empty text takes it back. */
record ExpectationForm(
        Map<CoreValue, @Size(max = 1000) String> expectations,
        @Nullable Integer version) {

    ExpectationForm {
        expectations = expectations == null ? new EnumMap<>(CoreValue.class) : expectations;
    }

    public boolean says(CoreValue value) {
        return expectations.get(value) != null;
    }

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
