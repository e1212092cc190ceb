package id.mumpuni.home.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import id.mumpuni.IntegrationTest;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.ResponseStatus;

@IntegrationTest
class ErrorPagesTest {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "403, Halaman ini tidak terbuka untuk Anda",
        "404, Halaman tidak ditemukan",
        "409, Data ini baru saja diubah orang lain",
        "413, Berkas terlalu besar",
        "422, Ini belum dapat dilakukan",
        "429, Terlalu banyak percobaan",
        "400, Permintaan ini tidak dapat diproses",
        "500, Halaman ini tidak dapat dibuka",
        "503, Halaman ini tidak dapat dibuka"
    })
    void everyErrorHasAPageThatSaysWhatToDo(int status, String title) throws Exception {
        mvc.perform(error(status))
                .andExpect(content().string(containsString(title)))
                .andExpect(content().string(containsString("Nomor rujukan")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void nothingOfAnExceptionIsOnThePage() throws Exception {
        Exception secret = new IllegalStateException("NIP 198703142009012001");

        mvc.perform(error(500).requestAttr(RequestDispatcher.ERROR_EXCEPTION, secret))
                .andExpect(content().string(not(containsString("198703142009012001"))))
                .andExpect(content().string(not(containsString("IllegalState"))));
    }

    @Test
    void aBrokenRuleSaysItsSentence() throws Exception {
        mvc.perform(error(422).requestAttr("rule", new RuleViolation("home.greeting.morning", "Budi")))
                .andExpect(content().string(containsString("Selamat pagi, Budi")));
    }

    @Test
    void theWordsThatWereRefusedComeBackButNoSecretAndNothingFromElsewhere() throws Exception {
        mvc.perform(refused("http://localhost"))
                .andExpect(content().string(containsString("Yang baru saja Anda tulis")))
                .andExpect(content().string(containsString("134 berkas &lt;selesai&gt;")))
                .andExpect(content().string(not(containsString("rahasia sekali"))));
        mvc.perform(refused("https://elsewhere.example"))
                .andExpect(content().string(not(containsString("134 berkas"))));
    }

    @Test
    void aFormWithAnOldTokenIsNotCalledAMissingRight() throws Exception {
        mvc.perform(error(403).requestAttr(WebAttributes.ACCESS_DENIED_403, new MissingCsrfTokenException("old")))
                .andExpect(content().string(containsString("Formulir ini sudah terlalu lama terbuka")));
    }

    private static MockHttpServletRequestBuilder refused(String origin) {
        return error(409)
                .requestAttr(RequestDispatcher.ERROR_METHOD, "POST")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Origin", origin)
                .param("a.1", "134 berkas <selesai>")
                .param("password", "rahasia sekali");
    }

    @Test
    void theExceptionsOfTheHouseHaveTheirStatus() {
        assertThat(status(NotFound.class)).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(status(Stale.class)).isEqualTo(HttpStatus.CONFLICT);
        assertThat(status(RuleViolation.class)).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static HttpStatus status(Class<?> exception) {
        ResponseStatus status = AnnotatedElementUtils.findMergedAnnotation(exception, ResponseStatus.class);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status.code();
    }

    private static MockHttpServletRequestBuilder error(int status) {
        return get("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/salah")
                .with(request -> {
                    request.setDispatcherType(jakarta.servlet.DispatcherType.ERROR);
                    return request;
                });
    }
}
