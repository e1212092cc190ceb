package id.mumpuni.home.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Laksmi Prameswari, S.T. | LP | Laksmi",
                "Drs. Bagas Wiratmaja, M.Si. | BW | Bagas",
                "Dr. dr. Siti Nur Aisyah, Sp.A. | SA | Siti",
                "Suparman | S | Suparman",
                "H. | H | H."
            })
    void shortensANameWithTitles(String name, String initials, String first) {
        assertThat(Names.initials(name)).isEqualTo(initials);
        assertThat(Names.first(name)).isEqualTo(first);
    }
}
