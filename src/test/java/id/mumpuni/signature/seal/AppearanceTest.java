package id.mumpuni.signature.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.mumpuni.documents.TestPdf;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sees who opens a signed document; the pictures stay in target/signed. */
class AppearanceTest {

    private static final float SCALE = 4;
    private static final String LONG_NAME =
            "Prof. Dr. dr. Raden Ajeng Siti Nurhaliza Kusumawardhani Puspaningtyas Wicaksono, S.K.M., M.Kes., Sp.P.D.";
    private static final String LONG_CAPACITY =
            "Pelaksana Tugas Kepala Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana Kota Arunika selaku"
                    + " Pejabat Penilai Kinerja";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Budi",
                LONG_NAME,
                "Tanpaspasisamasekalidansangatpanjangsehinggatidakmuatdalamsatubaris,S.Kom.,M.T.",
                "Ñusantara Ölçü 李明 \uD83D\uDE00\tBudi\nSantoso"
            })
    void noNameLeavesItsBox(String name) throws IOException {
        byte[] content = sign(Signing.document("appraiser", "employee"), "appraiser", name, LONG_CAPACITY, true);
        content = sign(content, "employee", LONG_NAME.repeat(3), LONG_CAPACITY.repeat(3), false);
        BufferedImage page = picture(content, "two-" + name.length());
        try (PDDocument document = Loader.loadPDF(content)) {
            for (PDField field : document.getDocumentCatalog().getAcroForm().getFields()) {
                PDRectangle box = field.getWidgets().get(0).getRectangle();
                assertThat(marginIsWhite(
                                page, box, document.getPage(0).getMediaBox().getHeight()))
                        .as(field.getPartialName())
                        .isTrue();
            }
        }
    }

    @Test
    void threeBoxesFitBesideEachOther() throws IOException {
        byte[] content = sign(Signing.document("a", "b", "c"), "a", LONG_NAME, "Pejabat Penilai Kinerja", true);
        content = sign(content, "b", "Budi Santoso", "Pegawai yang Dinilai", false);
        picture(content, "three");
        try (PDDocument document = Loader.loadPDF(content)) {
            List<PDRectangle> boxes = document.getDocumentCatalog().getAcroForm().getFields().stream()
                    .map(field -> field.getWidgets().get(0).getRectangle())
                    .toList();
            assertThat(boxes).hasSize(3);
            assertThat(boxes.get(0).getUpperRightX())
                    .isLessThanOrEqualTo(boxes.get(1).getLowerLeftX());
            assertThat(boxes.get(1).getUpperRightX())
                    .isLessThanOrEqualTo(boxes.get(2).getLowerLeftX());
        }
    }

    /** Empty, named, on their page, read aloud in their place: before anybody signs. */
    @Test
    void everyBoxOfTheTemplateIsAnEmptyField() throws IOException {
        try (PDDocument document = Loader.loadPDF(Signing.document("appraiser", "employee"))) {
            List<PDField> fields = document.getDocumentCatalog().getAcroForm().getFields();
            assertThat(fields).extracting(PDField::getPartialName).containsExactly("appraiser", "employee");
            assertThat(fields)
                    .extracting(PDField::getAlternateFieldName)
                    .containsExactly(
                            "Kotak tanda tangan elektronik: appraiser", "Kotak tanda tangan elektronik: employee");
            assertThat(fields).allSatisfy(field -> {
                assertThat(((PDSignatureField) field).getSignature()).isNull();
                var widget = field.getWidgets().get(0);
                assertThat(widget.getPage().getCOSObject())
                        .isSameAs(document.getPage(0).getCOSObject());
                assertThat(widget.getRectangle().getWidth()).isBetween(165f, 185f);
                assertThat(widget.getStructParent()).isNotNegative();
                var tags = document.getDocumentCatalog()
                        .getStructureTreeRoot()
                        .getParentTree()
                        .getNumbers();
                assertThat(tags).containsKey(widget.getStructParent());
            });
            assertThat(document.getPage(0).getCOSObject().getNameAsString(COSName.getPDFName("Tabs")))
                    .isEqualTo("S");
        }
    }

    @Test
    void twoBoxesOfOneNameAreAMistakeOfTheTemplate() {
        assertThatThrownBy(() -> Signing.document("employee", "employee"))
                .hasStackTraceContaining("two boxes or none for signature-employee");
    }

    @Test
    void theCodeOnThePageLeadsToTheDocument() throws Exception {
        BufferedImage page = picture(Signing.document("employee"), "qr");
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        String read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
        assertThat(read).isEqualTo("https://kinerja.kota.example/keaslian/" + Signing.CODE);
        assertThat(TestPdf.text(Signing.document("employee")))
                .contains("0108-1G81-860W-40J2-GB1G-6GW3-RG", "tidak tersertifikasi", "tanpa sertifikat BSrE");
    }

    private static byte[] sign(byte[] pdf, String field, String name, String capacity, boolean first) {
        return Signing.signer()
                .sign(pdf, Signing.by(field, name, capacity), first)
                .content();
    }

    private static BufferedImage picture(byte[] pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImage(0, SCALE);
            Path file = Path.of("target/signed/" + name + ".png");
            file.toFile().getParentFile().mkdirs();
            ImageIO.write(page, "png", file.toFile());
            return page;
        }
    }

    /** Between the border and the text nothing is drawn; text that is too wide or too high would be cut off there. */
    private static boolean marginIsWhite(BufferedImage page, PDRectangle box, float height) {
        for (float in = 1.4f; in < 2; in += 0.2f) {
            for (float x = box.getLowerLeftX() + in; x < box.getUpperRightX() - in; x += 1 / SCALE) {
                if (dark(page, x, height - box.getLowerLeftY() - in)
                        || dark(page, x, height - box.getUpperRightY() + in)) {
                    return false;
                }
            }
            for (float y = box.getLowerLeftY() + in; y < box.getUpperRightY() - in; y += 1 / SCALE) {
                if (dark(page, box.getLowerLeftX() + in, height - y)
                        || dark(page, box.getUpperRightX() - in, height - y)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean dark(BufferedImage page, float x, float y) {
        return (page.getRGB((int) (x * SCALE), (int) (y * SCALE)) & 0xFF) < 0xC0;
    }
}
