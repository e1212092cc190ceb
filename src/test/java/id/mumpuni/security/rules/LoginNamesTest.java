package id.mumpuni.security.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Ratna Kusumadewi, ratna.kusumadewi",
        "H. Ma'ruf  Amin, h.maruf.amin",
        "José Ángel, jose.angel",
        "3 Serangkai, serangkai",
        "王, akun",
        "Abdurrahman Wahyudi Kusumaningrat Prawiro, abdurrahman.wahyudi.kusumaning"
    })
    void aLoginNameIsTheNameInPlainLetters(String name, String login) {
        assertThat(LoginNames.of(name)).isEqualTo(login).matches("[a-z][a-z0-9._-]{1,39}");
    }

    @Test
    void namesakesGetANumber() {
        assertThat(LoginNames.free("Dewi Sari", Set.of("dewi.sari", "dewi.sari2")::contains))
                .isEqualTo("dewi.sari3");
    }
}
