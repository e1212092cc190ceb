package id.mumpuni.publicservice.code;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Codes that are asked for.
 *
 * @param number how many slips; not asked for a single code
 */
record CodeForm(
        @Nullable UUID servedBy,

        @Min(value = 1, message = RANGE) @Max(value = MOST, message = RANGE) @Nullable
        Integer number) {

    static final int MOST = 200;

    private static final int PAGE = 10;
    private static final String RANGE = "{publicservice.code.number.range}";

    static CodeForm empty() {
        return new CodeForm(null, PAGE);
    }

    int slips() {
        return number == null ? PAGE : number;
    }
}
