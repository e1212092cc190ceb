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
