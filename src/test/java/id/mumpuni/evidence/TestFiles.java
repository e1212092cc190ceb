package id.mumpuni.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDFormFieldAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** Small files of each kind, good and bad, made on the spot. */
public final class TestFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String SCRIPT = "app.alert('x')";

    private TestFiles() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf() {
        return pdf(page -> {});
    }

    public static byte[] lockedPdf() {
        return pdf(true, page -> {}, null);
    }

    public static byte[] actingPdf() {
        return pdf(false, page -> {}, SCRIPT);
    }

    /** With something done to its only page. */
    public static byte[] pdf(Consumer<PDPage> how) {
        return pdf(false, how, null);
    }

    public static void actingPage(PDPage page) {
        page.getActions().setO(new PDActionJavaScript(SCRIPT));
    }

    public static void actingNote(PDPage page) {
        var link = new PDAnnotationLink();
        link.setAction(new PDActionJavaScript(SCRIPT));
        note(page, link.getCOSObject());
    }

    public static void actingField(PDPage page) {
        var actions = new PDFormFieldAdditionalActions();
        actions.setK(new PDActionJavaScript(SCRIPT));
        var widget = new PDAnnotationWidget();
        widget.getCOSObject().setItem(COSName.AA, actions);
        note(page, widget.getCOSObject());
    }

    /** An innocent action that is followed by another. */
    public static void actingNext(PDPage page) {
        var first = new PDActionURI();
        first.setURI("https://kota.go.id");
        first.setNext(List.of(new PDActionLaunch()));
        var link = new PDAnnotationLink();
        link.setAction(first);
        note(page, link.getCOSObject());
    }

    private static void note(PDPage page, COSDictionary note) {
        var notes = new COSArray();
        notes.add(note);
        page.getCOSObject().setItem(COSName.ANNOTS, notes);
    }

    private static byte[] pdf(boolean locked, Consumer<PDPage> how, String script) {
        try (PDDocument document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            how.accept(page);
            document.addPage(page);
            if (script != null) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript(script));
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] picture(String format) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photo as a phone makes it: on its side, with a place and a comment, and with something behind its end. */
    public static byte[] photo() {
        byte[] plain = picture("jpg");
        byte[] secret = text("GPS -6.2088,106.8456");
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + secret.length);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0);
        exif.put(secret);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, exif.array());
        segment(out, 0xFE, text("Kamera rahasia"));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(text("<script>alert(1)</script>"));
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] data) {
        out.write(0xFF);
        out.write(marker);
        out.write((data.length + 2) >> 8);
        out.write((data.length + 2) & 0xFF);
        out.writeBytes(data);
    }

    /** The smallest picture in the lossless kind, with a note behind it. */
    public static byte[] webp() {
        byte[] picture = {0x2f, 0, 0, 0, 0, 0x07, 0x10, 0x11, 0x11, (byte) 0x88, (byte) 0x88, (byte) 0xfe, 7, 0};
        byte[] note = text("GPS rahasia!");
        ByteBuffer out =
                ByteBuffer.allocate(12 + 8 + picture.length + 8 + note.length).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        out.put(text("RIFF")).putInt(out.capacity() - 8).put(text("WEBP"));
        out.put(text("VP8L")).putInt(picture.length).put(picture);
        out.put(text("EXIF")).putInt(note.length).put(note);
        return out.array();
    }

    public static byte[] word() {
        return zip(Map.of("[Content_Types].xml", text("<Types><Override ContentType=\"" + WORD + "\"/></Types>")));
    }

    public static byte[] office(String mainPart) {
        return zip(Map.of("[Content_Types].xml", text("<Types><Override ContentType=\"" + mainPart + "\"/></Types>")));
    }

    public static byte[] open(String mediaType, String manifest) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", text(mediaType));
        entries.put("META-INF/manifest.xml", text(manifest));
        return zip(entries);
    }

    /** A text that says where something it belongs with lies. */
    public static byte[] linked(String kind, String target) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", text("<Types><Override ContentType=\"" + WORD + "\"/></Types>"));
        entries.put(
                "word/_rels/settings.xml.rels",
                text("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='rId1' TargetMode='External' Target='" + target + "' Type="
                        + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
                        + "'/></Relationships>"));
        return zip(entries);
    }

    /** A text document of the open format with that element in it. */
    public static byte[] openLinked(String element, String attributes) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        entries.put("META-INF/manifest.xml", text("<m/>"));
        entries.put(
                "content.xml",
                text("<o:document xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:l='http://www.w3.org/1999/xlink'><o:" + element + " " + attributes
                        + "/></o:document>"));
        return zip(entries);
    }

    public static byte[] macros() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", text("<Types><Override ContentType=\"" + WORD + "\"/></Types>"));
        entries.put("word/vbaProject.bin", new byte[10]);
        return zip(entries);
    }

    /** 60 MB of nothing in 60 kB. */
    public static byte[] bomb() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", text("<Types><Override ContentType=\"" + WORD + "\"/></Types>"));
        entries.put("word/document.xml", new byte[60 << 20]);
        return zip(entries);
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
