package id.mumpuni.home.input;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class PlainTextTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Test
    void whatCannotBeSeenIsLeftOutAndTheRestIsKept() {
        assertThat(PlainText.clean("a\0b\u0007\tc\r\nd 👩🏽‍💼 é")).isEqualTo("ab\tc\r\nd 👩🏽‍💼 é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/direktori", "/akun", "/jejak-perubahan", "/pegawai-berhenti", "/unit", "/delegasi"})
    void noListStopsAtAControlCharacter(String list) {
        var officer = actor(people.employee("Pengelola Teks", people.unit("Unit Teks")), Role.PERSONNEL_OFFICER);

        assertThat(mvc.get().uri(list).param("q", "a\0b").with(signedIn(officer)))
                .hasStatusOk();
    }
}
