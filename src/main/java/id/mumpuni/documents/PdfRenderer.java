package id.mumpuni.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Makes an official document from a print template: tagged (PDF/UA), for keeping (PDF/A-2a), in Indonesian. A template
 * is well-formed XHTML with a title, takes its rules from {@code documents/print :: style} and its page footer from
 * {@code documents/print :: footer}. Nothing outside the template is ever loaded. Where somebody is to sign, the template
 * leaves a box ({@link SignatureBoxes}).
 */
@Component
public class PdfRenderer {

    public static final Locale LANGUAGE = Locale.forLanguageTag("id-ID");

    /** Stands in the template's output where the fingerprint goes, while the fingerprint is being taken. */
    private static final String BLANK_FINGERPRINT = "0".repeat(64);

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // it writes a dozen lines about each document; what goes wrong is thrown
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final ITemplateEngine templates;

    PdfRenderer(ITemplateEngine templates) {
        this.templates = templates;
    }

    public Pdf render(String template, Map<String, ?> model) {
        Map<String, Object> variables = new HashMap<>(model);
        variables.put("fingerprint", BLANK_FINGERPRINT);
        String html = printable(templates.process(template, new Context(LANGUAGE, variables)));
        String fingerprint = Pdf.sha256(html.getBytes(UTF_8));
        return new Pdf(convert(html.replace(BLANK_FINGERPRINT, fingerprint)), fingerprint);
    }

    /** XML knows no control characters; text that was pasted from elsewhere may hold them. */
    private static String printable(String html) {
        StringBuilder clean = new StringBuilder(html.length());
        html.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < 0xD800 || c > 0xDFFF)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static byte[] convert(String html) {
        var content = new ByteArrayOutputStream(64 * 1024);
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Mumpuni");
        builder.useFont(DocumentFonts::regular, "Noto Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(DocumentFonts::bold, "Noto Sans", 700, FontStyle.NORMAL, true);
        builder.useFont(DocumentFonts::math, "Noto Sans Math", 400, FontStyle.NORMAL, true);
        builder.useObjectDrawerFactory(Drawings.factory());
        builder.useUriResolver((base, address) -> null);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, moment);
        }
        builder.withHtmlContent(html, null);
        builder.toStream(content);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.setListener(new SignatureBoxes());
            renderer.createPDF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }
}
