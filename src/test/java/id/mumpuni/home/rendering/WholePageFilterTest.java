package id.mumpuni.home.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WholePageFilterTest {

    private static final String PAGE = "<p>Penilaian kinerja pegawai – halaman penuh.</p>\n".repeat(200);

    @Test
    void aPageGoesOutCompressedWithItsLengthAlthoughItWasFlushedOnTheWay() throws Exception {
        var response = send("gzip, deflate, br", (request, answer) -> {
            answer.setContentType("text/html;charset=UTF-8");
            answer.getWriter().write(PAGE);
            answer.getWriter().flush();
            answer.flushBuffer();
            assertThat(answer.isCommitted()).isFalse();
        });

        assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(response.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
        assertThat(new String(
                        new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray())).readAllBytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo(PAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "gzip | true",
                "br, GZIP;q=0.5 | true",
                "gzip;q=0.8 | true",
                "gzip;q=0 | false",
                "gzip; q=0.0, br | false",
                "br | false",
                "identity | false",
                "- | false"
            })
    void onlyWhoAcceptsItGetsItCompressed(@Nullable String accepted, boolean compressed) throws Exception {
        var response = send(accepted, (request, answer) -> {
            answer.setContentType("text/html;charset=UTF-8");
            answer.getWriter().write(PAGE);
        });

        assertThat("gzip".equals(response.getHeader("Content-Encoding"))).isEqualTo(compressed);
        if (!compressed) {
            assertThat(response.getContentAsString()).isEqualTo(PAGE);
        }
    }

    @Test
    void aShortAnswerIsNotCompressed() throws Exception {
        var response = send("gzip", (request, answer) -> answer.getWriter().write("<p>Tersimpan</p>"));

        assertThat(response.getHeader("Content-Encoding")).isNull();
        assertThat(response.getContentAsString()).isEqualTo("<p>Tersimpan</p>");
    }

    @Test
    void whatWasWrittenBeforeAnErrorIsForgotten() throws Exception {
        var response = send("gzip", (request, answer) -> {
            answer.getWriter().write(PAGE);
            answer.resetBuffer();
            answer.getWriter().write("Galat");
        });

        assertThat(response.getContentAsString()).isEqualTo("Galat");
    }

    @Test
    void aFileGoesStraightThrough() throws Exception {
        byte[] file = PAGE.getBytes(StandardCharsets.UTF_8);
        var response =
                send("gzip", (request, answer) -> answer.getOutputStream().write(file));

        assertThat(response.getHeader("Content-Encoding")).isNull();
        assertThat(response.getContentAsByteArray()).isEqualTo(file);
    }

    private static MockHttpServletResponse send(@Nullable String accepted, FilterChain chain) throws Exception {
        var request = new MockHttpServletRequest("GET", "/direktori");
        if (accepted != null) {
            request.addHeader("Accept-Encoding", accepted);
        }
        var response = new MockHttpServletResponse();
        new WholePageFilter().doFilter(request, response, chain);
        return response;
    }
}
