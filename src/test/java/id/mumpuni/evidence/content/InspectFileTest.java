package id.mumpuni.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.mumpuni.evidence.EvidenceType;
import id.mumpuni.evidence.TestFiles;
import id.mumpuni.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InspectFileTest {

    private final InspectFile inspectFile = new InspectFile();

    @TempDir
    Path folder;

    static Stream<Arguments> kept() {
        return Stream.of(
                arguments(EvidenceType.PDF, TestFiles.pdf()),
                arguments(EvidenceType.JPEG, TestFiles.picture("jpg")),
                arguments(EvidenceType.PNG, TestFiles.picture("png")),
                arguments(EvidenceType.WEBP, TestFiles.webp()),
                arguments(EvidenceType.DOCX, TestFiles.word()),
                arguments(
                        EvidenceType.XLSX,
                        TestFiles.office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")),
                arguments(
                        EvidenceType.PPTX,
                        TestFiles.office(
                                "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")),
                arguments(EvidenceType.ODT, TestFiles.open("application/vnd.oasis.opendocument.text", "<m/>")),
                arguments(EvidenceType.ODS, TestFiles.open("application/vnd.oasis.opendocument.spreadsheet", "<m/>")));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void theContentSaysWhatAFileIs(EvidenceType type, byte[] content) {
        assertThat(inspect(content).type()).isEqualTo(type);
    }

    static Stream<Arguments> refused() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        byte[] program = TestFiles.text("MZ\u0090\0 this is a program");
        byte[] behind = concat(TestFiles.text("<html>"), TestFiles.pdf());
        byte[] cut = Arrays.copyOf(TestFiles.picture("png"), 60);
        return Stream.of(
                arguments("empty", new byte[0]),
                arguments("active", TestFiles.text("<!doctype html><html><script>alert(1)</script></html>")),
                arguments("active", TestFiles.text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")),
                arguments("active", behind),
                arguments("active", TestFiles.actingPdf()),
                arguments("active", TestFiles.pdf(TestFiles::actingPage)),
                arguments("active", TestFiles.pdf(TestFiles::actingNote)),
                arguments("active", TestFiles.pdf(TestFiles::actingField)),
                arguments("active", TestFiles.pdf(TestFiles::actingNext)),
                arguments("encrypted", TestFiles.lockedPdf()),
                arguments("damaged", TestFiles.text("%PDF-1.7 and nothing else")),
                arguments("damaged", cut),
                arguments("old-office", old),
                arguments("kind", program),
                arguments("kind", TestFiles.text("Hanya teks.")),
                arguments("kind", TestFiles.zip(Map.of("a.txt", TestFiles.text("x")))),
                arguments("kind", TestFiles.open("application/vnd.oasis.opendocument.graphics", "<m/>")),
                arguments("macros", TestFiles.macros()),
                arguments("macros", TestFiles.office("application/vnd.ms-word.document.macroEnabled.main+xml")),
                arguments(
                        "encrypted",
                        TestFiles.open("application/vnd.oasis.opendocument.text", "<m><encryption-data/></m>")),
                arguments("remote", TestFiles.linked("attachedTemplate", "https://jauh.example/templat.dotm")),
                arguments("remote", TestFiles.linked("attachedTemplate", "file:///\\\\jauh\\bagi\\templat.dotm")),
                arguments("remote", TestFiles.linked("oleObject", "\\\\jauh\\bagi\\angka.xlsx")),
                arguments("remote", TestFiles.linked("frame", "&#104;ttp://jauh.example/")),
                arguments(
                        "remote", TestFiles.openLinked("object", "l:href='https://jauh.example/' l:actuate='onLoad'")),
                arguments("remote", TestFiles.openLinked("event", "l:href='//jauh.example/' l:actuate='onLoad'")),
                arguments("remote", TestFiles.openLinked("floating-frame", "l:href='&#104;ttps://jauh.example/'")),
                arguments("damaged", TestFiles.openLinked("a", "l:href='tanpa akhir")),
                arguments("bomb", TestFiles.bomb()),
                arguments("damaged", TestFiles.zip(Map.of("../../etc/x", TestFiles.text("x")))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNotKeptIsRefusedWithItsReason(String reason, byte[] content) {
        assertThatThrownBy(() -> inspect(content))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("evidence.refused." + reason);
    }

    @Test
    void linksToClickAndTemplatesOfTheOwnDiskAreUsual() {
        assertThat(inspect(TestFiles.linked("hyperlink", "https://kota.go.id")).type())
                .isEqualTo(EvidenceType.DOCX);
        assertThat(inspect(TestFiles.linked("attachedTemplate", "file:///C:\\Templat\\kop.dotx"))
                        .type())
                .isEqualTo(EvidenceType.DOCX);
    }

    @Test
    void inTheOpenFormatLinksToClickOwnObjectsAndPicturesAreUsual() {
        for (byte[] usual : List.of(
                TestFiles.openLinked("a", "l:href='https://kota.go.id' l:actuate='onRequest'"),
                TestFiles.openLinked("object", "l:href='./Object 1' l:actuate='onLoad'"),
                TestFiles.openLinked("image", "l:href='https://kota.go.id/logo.png' l:actuate='onLoad'"))) {
            assertThat(inspect(usual).type()).isEqualTo(EvidenceType.ODT);
        }
    }

    @Test
    void aPhotoLosesPlaceAndCommentAndWhateverLiesBehindItButStaysUpright() throws IOException {
        byte[] kept = Files.readAllBytes(inspect(TestFiles.photo()).file());
        String text = new String(kept, StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("GPS").doesNotContain("rahasia").doesNotContain("script");
        assertThat(text).contains("Exif\0\0MM\0*");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(8);
    }

    @Test
    void theSamePhotoIsTheSameContentEachTime() {
        assertThat(inspect(TestFiles.photo()).sha256())
                .isEqualTo(inspect(TestFiles.photo()).sha256());
    }

    @Test
    void picturesOfOtherKindsLoseTheirNotesToo() throws IOException {
        assertThat(new String(Files.readAllBytes(inspect(TestFiles.webp()).file()), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS");
        byte[] png = concat(TestFiles.picture("png"), TestFiles.zip(Map.of("x", TestFiles.text("y"))));
        byte[] kept = Files.readAllBytes(inspect(png).file());
        assertThat(kept).hasSizeLessThanOrEqualTo(TestFiles.picture("png").length);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept))).isNotNull();
    }

    private Inspected inspect(byte[] content) {
        try {
            Path sent = Files.write(Files.createTempFile(folder, "sent", ""), content);
            return inspectFile.inspect(sent, Files.createTempFile(folder, "copy", ""));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
