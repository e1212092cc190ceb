package id.mumpuni.signature.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mumpuni.signature.DocumentSigner.Signed;
import id.mumpuni.signature.PdfVerifier;
import id.mumpuni.signature.PdfVerifier.Verdict;
import id.mumpuni.signature.TimeStampOrigin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;

class OwnKeySignerTest {

    private static final byte[] DOCUMENT = Signing.document("appraiser", "employee");
    private static final byte[] ONE = Signing.signer()
            .sign(DOCUMENT, Signing.by("appraiser", "Sri Wahyuni", "Pejabat Penilai Kinerja"), true)
            .content();
    private static final byte[] TWO = Signing.signer()
            .sign(ONE, Signing.by("employee", "Budi Santoso", "Pegawai yang Dinilai"), false)
            .content();

    private final PdfVerifier verifier =
            new PdfVerifier(Signing.KEYS.seal().chain().get(1));

    @Test
    void aSignatureHoldsAndAllowsOnlyFurtherSignatures() throws Exception {
        assertThat(verifier.verify(ONE))
                .containsExactly(new Verdict("Sri Wahyuni", "Pejabat Penilai Kinerja", true, Signing.NOW, true, 2));
    }

    @Test
    void aSecondSignatureOnlyAddsBytesAndBothHold() throws Exception {
        assertThat(Arrays.copyOf(ONE, DOCUMENT.length)).isEqualTo(DOCUMENT);
        assertThat(Arrays.copyOf(TWO, ONE.length)).isEqualTo(ONE);
        assertThat(verifier.verify(TWO))
                .containsExactly(
                        new Verdict("Sri Wahyuni", "Pejabat Penilai Kinerja", true, Signing.NOW, false, 2),
                        new Verdict("Budi Santoso", "Pegawai yang Dinilai", true, Signing.NOW, true, 0));
        assertThat(verifier.holds(TWO)).isTrue();
    }

    /** In all that is signed: everything but the place of the last signature itself. */
    @Test
    void oneChangedByteAnywhereIsFound() throws Exception {
        int[] range = range(TWO);
        for (int i = 3; i < TWO.length; i += TWO.length / 150) {
            if (i < range[1] || i >= range[2]) {
                assertThat(verifier.holds(changed(i)))
                        .as("byte %s of %s", i, TWO.length)
                        .isFalse();
            }
        }
        assertThat(verifier.holds(changed(range[1] - 1))).isFalse();
        assertThat(verifier.holds(changed(range[2]))).isFalse();
        assertThat(verifier.holds(changed(TWO.length - 1))).isFalse();
        assertThat(verifier.holds(changed(range[1] + 2_000)))
                .as("the signature")
                .isFalse();
    }

    private static byte[] changed(int at) {
        byte[] changed = TWO.clone();
        changed[at] ^= 1;
        return changed;
    }

    private static int[] range(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getLastSignatureDictionary().getByteRange();
        }
    }

    /** What was signed is still there, but the file is more than that. */
    @Test
    void whatIsAddedAfterTheLastSignatureIsTold() throws Exception {
        byte[] more = withNote(TWO);
        List<Verdict> verdicts = verifier.verify(more);
        assertThat(verdicts).extracting(Verdict::intact).containsExactly(true, true);
        assertThat(verdicts).extracting(Verdict::whole).containsExactly(false, false);
        assertThat(verifier.holds(more)).isFalse();
    }

    @Test
    void aBoxIsSignedOnceAndMustBeThere() {
        assertThatThrownBy(() -> Signing.signer().sign(ONE, Signing.by("appraiser", "Orang Lain", "Atasan"), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Signing.signer().sign(DOCUMENT, Signing.by("nobody", "Orang Lain", "Atasan"), true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void threePeopleMaySign() throws Exception {
        byte[] content = Signing.document("appraiser", "employee", "reviewer");
        boolean first = true;
        for (String box : List.of("employee", "reviewer", "appraiser")) {
            content = Signing.signer()
                    .sign(content, Signing.by(box, "Nama " + box, "Sebagai " + box), first)
                    .content();
            first = false;
        }
        assertThat(verifier.verify(content)).hasSize(3).allMatch(Verdict::intact);
        assertThat(verifier.holds(content)).isTrue();
    }

    @Test
    void theRecordSaysByWhichCertificateAndWhoseTimeStamp() {
        Signed signed = Signing.signer().sign(DOCUMENT, Signing.by("employee", "Budi", "Pegawai"), true);
        assertThat(signed.timeStamp()).isEqualTo(TimeStampOrigin.OWN);
        assertThat(signed.certificateSha256()).matches("[0-9a-f]{64}");
    }

    private static byte[] withNote(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            var note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(100, 100, 20, 20));
            note.setContents("Nilainya sebenarnya lain.");
            List<PDAnnotation> annotations = document.getPage(0).getAnnotations();
            annotations.add(note);
            document.getPage(0).setAnnotations(annotations);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }
}
