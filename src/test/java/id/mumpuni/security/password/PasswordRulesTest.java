package id.mumpuni.security.password;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.security.rules.PasswordOwner;
import id.mumpuni.security.rules.PasswordProblem;
import id.mumpuni.security.rules.PasswordRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules together with the word lists that the application really uses. */
class PasswordRulesTest {

    private static final PasswordOwner OWNER =
            new PasswordOwner("Dewi Kartikasari", List.of("198703142010012001", "dewi.k"), LocalDate.of(1987, 3, 14));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sawah hijau pagi",
                "x7Kq-29fm-Zp1w",
                "kucing makan ikan asin",
                "подсолнух на столе",
                "🌾🌾 pematang 🌧 licin"
            })
    void wordsThatDoNotBelongTogetherAreGood(String password) {
        assertThat(PasswordRules.problem(password, OWNER, CommonPasswords::contain))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "padi kuning, TOO_SHORT",
        "sandi 198703142010012001, CONTAINS_NUMBER",
        "sandi 19870314 2010012001, CONTAINS_NUMBER",
        "akun Dewi.K di awan, CONTAINS_NUMBER",
        "pematang-14-03-1987, CONTAINS_BIRTH_DATE",
        "pematang 870314 licin, CONTAINS_BIRTH_DATE",
        "KARTIKASARI di awan, CONTAINS_NAME",
        "password12345, COMMON",
        "P@ssw0rd1234, COMMON",
        "qwertyuiop123, COMMON",
        "123456789012, COMMON",
        "Indonesia2026, COMMON",
        "Bismillah123!, COMMON",
        "indonesia merdeka, COMMON",
        "rahasia12345, COMMON",
        "aaaaaaaaaaaaaa, COMMON"
    })
    void whatOthersCanGuessIsRefused(String password, PasswordProblem problem) {
        assertThat(PasswordRules.problem(password, OWNER, CommonPasswords::contain))
                .contains(problem);
    }

    @Test
    void veryLongPasswordsAreJudgedQuicklyAndEndSomewhere() {
        assertThat(PasswordRules.problem("sawah hijau pagi ".repeat(7), OWNER, CommonPasswords::contain))
                .isEmpty();
        assertThat(PasswordRules.problem("x".repeat(129), OWNER, password -> false))
                .contains(PasswordProblem.TOO_LONG);
    }
}
