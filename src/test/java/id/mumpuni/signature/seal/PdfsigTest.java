package id.mumpuni.signature.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The opinion of a reader that others wrote (poppler), where it is installed. */
class PdfsigTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void needsPdfsig() throws Exception {
        boolean there = true;
        try {
            new ProcessBuilder("pdfsig", "-v").redirectErrorStream(true).start().waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            there = false;
            System.out.println("Signatures were not shown to pdfsig: it is not installed (package poppler-utils).");
        }
        assumeTrue(there, "pdfsig is not installed");
    }

    @Test
    void findsBothSignaturesValid() throws Exception {
        String said = said(signed());
        assertThat(said).contains("Signature #1", "Signature #2", "ETSI.CAdES.detached");
        assertThat(said.split("Signature is Valid", -1)).hasSize(3);
        assertThat(said.split("Total document signed", -1)).hasSize(2);
    }

    @Test
    void findsOneChangedByte() throws Exception {
        byte[] changed = signed();
        changed[changed.length / 4] ^= 1;
        assertThat(said(changed)).doesNotContain("Signature is Valid");
    }

    private static byte[] signed() {
        byte[] one = Signing.signer()
                .sign(Signing.document("appraiser", "employee"), Signing.by("appraiser", "Sri", "Penilai"), true)
                .content();
        return Signing.signer()
                .sign(one, Signing.by("employee", "Budi", "Pegawai"), false)
                .content();
    }

    private String said(byte[] pdf) throws Exception {
        Path file = Files.write(folder.resolve("signed.pdf"), pdf);
        Process process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
