package id.mumpuni.signature.seal;

import id.mumpuni.documents.DocumentFonts;
import id.mumpuni.signature.rules.LineBreaks;
import id.mumpuni.signature.seal.AppearanceText.Lines;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Draws a signature into its box as text. The text is as large as the box allows; what would not fit at the smallest size
 * that can be read ends with an ellipsis, first the capacity, then the name.
 */
final class Appearance {

    private static final Color COLOUR = new Color(0x0B5A5E);
    private static final float LARGEST = 9;
    private static final float SMALLEST = 4.5f;
    private static final float STEP = 0.25f;
    private static final float SPACING = 1.25f;
    private static final float PADDING = 4;
    private static final float BORDER = 0.8f;

    /** A run of text in one font and size. */
    private record Line(String text, PDFont font, float size) {}

    private final PDDocument document;
    private final PDRectangle box;
    private final PDFont regular;
    private final PDFont bold;

    Appearance(PDDocument document, PDRectangle box) throws IOException {
        this.document = document;
        this.box = box;
        try (InputStream plain = DocumentFonts.regular();
                InputStream strong = DocumentFonts.bold()) {
            regular = PDType0Font.load(document, plain, true);
            bold = PDType0Font.load(document, strong, true);
        }
    }

    PDAppearanceDictionary of(Lines texts) throws IOException {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        stream.setResources(new PDResources());
        try (var canvas = new PDPageContentStream(document, stream)) {
            canvas.setStrokingColor(COLOUR);
            canvas.setLineWidth(BORDER);
            canvas.addRect(BORDER / 2, BORDER / 2, box.getWidth() - BORDER, box.getHeight() - BORDER);
            canvas.stroke();
            write(canvas, fitted(texts));
        }
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private void write(PDPageContentStream canvas, List<Line> lines) throws IOException {
        canvas.setNonStrokingColor(COLOUR);
        float y = box.getHeight() - (box.getHeight() - height(lines)) / 2;
        for (Line line : lines) {
            y -= line.size() * SPACING;
            float x = (box.getWidth() - (float) width(line.text(), line.font(), line.size())) / 2;
            canvas.beginText();
            canvas.setFont(line.font(), line.size());
            canvas.newLineAtOffset(x, y + line.size() * (SPACING - 1));
            canvas.showText(line.text());
            canvas.endText();
        }
    }

    private List<Line> fitted(Lines texts) {
        for (float size = LARGEST; size > SMALLEST; size -= STEP) {
            List<Line> lines = lines(texts, size, Integer.MAX_VALUE, Integer.MAX_VALUE);
            if (height(lines) <= room()) {
                return lines;
            }
        }
        List<Line> lines = lines(texts, SMALLEST, 1, 1);
        for (int name = 1, capacity = 1; ; ) {
            List<Line> more = lines(texts, SMALLEST, name + 1, capacity);
            if (more.size() == lines.size()) {
                more = lines(texts, SMALLEST, name, ++capacity);
            } else {
                name++;
            }
            if (more.size() == lines.size() || height(more) > room()) {
                return lines;
            }
            lines = more;
        }
    }

    private float room() {
        return box.getHeight() - PADDING;
    }

    private List<Line> lines(Lines texts, float size, int ofName, int ofCapacity) {
        List<Line> lines = new ArrayList<>();
        int ofRest = size > SMALLEST ? Integer.MAX_VALUE : 1;
        add(lines, texts.what(), regular, size * 0.75f, ofRest);
        add(lines, texts.name(), bold, size, ofName);
        add(lines, texts.capacity(), regular, size * 0.85f, ofCapacity);
        add(lines, texts.when(), regular, size * 0.75f, ofRest);
        return lines;
    }

    private void add(List<Line> lines, String text, PDFont font, float size, int most) {
        float width = box.getWidth() - 2 * PADDING;
        List<String> broken = LineBreaks.of(printable(text, font), width, part -> width(part, font, size));
        LineBreaks.shortened(broken, most, width, part -> width(part, font, size))
                .forEach(part -> lines.add(new Line(part, font, size)));
    }

    private static float height(List<Line> lines) {
        return (float) lines.stream().mapToDouble(line -> line.size() * SPACING).sum();
    }

    private static double width(String text, PDFont font, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A character that the font does not have is shown as one that it has: a name never stops a signature. */
    private static String printable(String text, PDFont font) {
        StringBuilder known = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
                .mapToObj(Character::toString)
                .forEach(c -> known.append(has(font, c) ? c : "?"));
        return known.toString();
    }

    private static boolean has(PDFont font, String character) {
        try {
            font.encode(character);
            return true;
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }
}
