package id.mumpuni.home.about;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class AboutControllerTest {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "/bantuan, id, Bagaimana mengisi rencana kerja?",
        "/bantuan, en, How do I fill in the work plan?",
        "/pelindungan-data, id, Undang-Undang Nomor 27 Tahun 2022",
        "/pelindungan-data, en, Law 27 of 2022"
    })
    void everyoneMayReadItInBothLanguages(String page, String language, String text) {
        assertThat(mvc.get().uri(page).cookie(new Cookie("tampilan", "light-" + language)))
                .hasStatusOk()
                .bodyText()
                .contains(text, "lang=\"" + language + "\"")
                .doesNotContain("??");
    }
}
