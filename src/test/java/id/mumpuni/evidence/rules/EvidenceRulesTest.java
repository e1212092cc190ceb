package id.mumpuni.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "0.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:0:1::",
                "2001:db8::1",
                "::ffff:10.0.0.1"
            })
    void addressesInsideAreNotAsked(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "103.10.20.30", "172.32.0.1", "100.128.0.1", "198.20.0.1", "2606:4700::1111"})
    void publicOnesAre(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ftp://a.id/x",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "http://",
                "http://user:pw@a.id/",
                "gopher://a.id",
                "http://a b.id",
                "data:text/html,x",
                "1",
                "laporan"
            })
    void whatIsNoWebAddressIsRefused(String typed) {
        assertThat(LinkAddress.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.kota.go.id/berita/1, http://kota.go.id/berita/1/, true",
        "https://kota.go.id/a?b=1&utm_source=wa, https://kota.go.id/a?b=1#atas, true",
        "https://kota.go.id/a?x=1&y=2, https://kota.go.id/a?y=2&x=1, true",
        "kota.go.id/a, https://kota.go.id/a, true",
        "https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUv/edit?usp=sharing, https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUv/view, true",
        "https://kota.go.id/a?x=1, https://kota.go.id/a?x=2, false",
        "https://kota.go.id/a, https://kota.go.id:8443/a, false"
    })
    void addressesOfTheSamePageHaveTheSameKey(String one, String other, boolean same) {
        assertThat(key(one).equals(key(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "laporan.pdf, laporan.pdf",
        "laporan.pdf.exe, laporan.pdf.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\a\\foto rapat.JPG, foto rapat.pdf",
        ".htaccess, htaccess.pdf",
        "'', bukti.pdf",
        "a;b\"c<d>.pdf, a_b_c_d_.pdf"
    })
    void namesKeepTheirWordsAndNothingElse(String sent, String shown) {
        assertThat(FileNames.clean(sent, "pdf")).isEqualTo(shown);
    }

    @Test
    void marksOfDirectionAndControlCharactersVanish() {
        assertThat(FileNames.clean("gaji\u202Efdp.exe", "png")).isEqualTo("gajifdp.png");
        assertThat(FileNames.clean("a\r\nb\0c\u0007.pdf", "pdf")).isEqualTo("abc.pdf");
        assertThat(FileNames.clean("x".repeat(500), "pdf")).hasSize(124);
    }

    private static String key(String typed) {
        return LinkAddress.key(LinkAddress.read(typed).orElseThrow());
    }
}
