package id.mumpuni.security.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActivationCodesTest {

    @Test
    void aCodeHasFourGroupsWithoutLookAlikes() {
        assertThat(code(1)).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
    }

    @Test
    void everyBitCounts() {
        assertThat(ActivationCodes.write(new byte[10])).isEqualTo("0000-0000-0000-0000");
        assertThat(ActivationCodes.write(new byte[] {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1}))
                .isEqualTo("ZZZZ-ZZZZ-ZZZZ-ZZZZ");
        Set<String> codes = new HashSet<>();
        for (int seed = 0; seed < 5_000; seed++) {
            codes.add(code(seed));
        }
        assertThat(codes).hasSize(5_000);
    }

    @Test
    void whatIsTypedIsReadWithGoodWill() {
        assertThat(ActivationCodes.read(" k7qm 2rtx-9hpa  w4nO ")).isEqualTo("K7QM2RTX9HPAW4N0");
        assertThat(ActivationCodes.read("iL0O")).isEqualTo("1100");
    }

    private static String code(int seed) {
        byte[] bytes = new byte[ActivationCodes.randomBytes()];
        new Random(seed).nextBytes(bytes);
        return ActivationCodes.write(bytes);
    }
}
