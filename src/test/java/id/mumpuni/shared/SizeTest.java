package id.mumpuni.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0             ; 0,0 kB
            1536          ; 1,5 kB
            1048576       ; 1,0 MB
            5368709120    ; 5,0 GB
            1099511627776 ; 1,0 TB
            """)
    void bytesAreReadInTheLargestUnitThatFits(long bytes, String words) {
        assertThat(Size.of(bytes)).isEqualTo(words);
    }
}
