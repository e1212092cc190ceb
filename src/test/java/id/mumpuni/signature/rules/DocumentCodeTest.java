package id.mumpuni.signature.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCodeTest {

    private static final byte[] BYTES = new BigInteger("0102030405060708090a0b0c0d0e0f10", 16).toByteArray();

    @Test
    void has26CharactersWhateverTheBytes() {
        byte[] random = new byte[16];
        assertThat(DocumentCode.of(random)).isEqualTo("0".repeat(26));
        Arrays.fill(random, (byte) 0xFF);
        assertThat(DocumentCode.of(random)).isEqualTo("7" + "Z".repeat(25));
        var source = new Random(1);
        for (int i = 0; i < 1000; i++) {
            source.nextBytes(random);
            String code = DocumentCode.of(random);
            assertThat(DocumentCode.read(DocumentCode.grouped(code))).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01081G81860W40J2GB1G6GW3RG",
                "0108-1G81-860W-40J2-GB1G-6GW3-RG",
                " o1o8 ig81 86ow 4oj2 gblg 6gw3 rg ",
                "0108–1G81—860W.40J2_GB1G\n6GW3\tRG"
            })
    void whatPeopleTypeIsForgiven(String typed) {
        byte[] bytes = new byte[16];
        System.arraycopy(BYTES, 0, bytes, 16 - BYTES.length, BYTES.length);
        assertThat(DocumentCode.read(typed)).isEqualTo(DocumentCode.of(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0108", "01081G81860W40J2GB1G6GW3RGX", "U1081G81860W40J2GB1G6GW3RG", "'; DROP TABLE --"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(DocumentCode.read(typed)).isNull();
    }
}
