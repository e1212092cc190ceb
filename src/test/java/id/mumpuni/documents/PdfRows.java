package id.mumpuni.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a tagged PDF, row by row and cell by cell, as somebody hears them who reads by ear. What stands in a
 * list within a cell is separated by " • ".
 */
public final class PdfRows {

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();

    private PdfRows() {}

    /** Words as they are compared: a line may end at a hyphen or a slash. */
    public static String words(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ")
                .replaceAll(" ?/ ?", "/")
                .replaceAll("(?<=\\S)- ", "-")
                .strip();
    }

    public static List<List<String>> of(byte[] pdf) {
        var reader = new PdfRows();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                var marked = new MarkedText();
                marked.processPage(page);
                reader.texts.put(page, marked.texts);
            }
            reader.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return reader.rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void walk(PDStructureNode node, @Nullable List<String> row) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String type = element.getStructureType();
                if ("TR".equals(type)) {
                    List<String> cells = new ArrayList<>();
                    rows.add(cells);
                    walk(element, cells);
                } else if (row != null && ("TD".equals(type) || "TH".equals(type))) {
                    var text = new StringBuilder();
                    read(element, text, "TH".equals(type) ? element.getPage() : null);
                    row.add(words(text.toString()));
                } else {
                    walk(element, row);
                }
            }
        }
    }

    /** @param only the head of a table is drawn again on each of its pages, and counts once */
    private void read(PDStructureElement element, StringBuilder text, @Nullable PDPage only) {
        if ("LI".equals(element.getStructureType())) {
            text.append(" • ");
        }
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner && !"Lbl".equals(inner.getStructureType())) {
                read(inner, text, only);
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
                if (only == null || only.getCOSObject() == page.getCOSObject()) {
                    text.append(' ').append(text(page, reference.getMCID()));
                }
            } else if (kid instanceof Integer content) {
                text.append(' ').append(text(element.getPage(), content));
            }
        }
    }

    private String text(PDPage page, int content) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().getCOSObject() == page.getCOSObject())
                .map(entry -> entry.getValue().getOrDefault(content, ""))
                .findFirst()
                .orElse("");
    }

    /** The text of each piece of marked content of a page; lines are kept apart by a blank. */
    private static final class MarkedText extends PDFTextStripper {

        private final Map<Integer, String> texts = new HashMap<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        private float line;

        MarkedText() {
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarked(this));
            addOperator(new EndMarkedContentSequence(this));
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
            open.push(properties == null ? -1 : properties.getInt(COSName.MCID));
            line = Float.NaN;
        }

        @Override
        public void endMarkedContentSequence() {
            open.pop();
        }

        @Override
        protected void writePage() {
            // nothing is written: the text is taken piece by piece
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            if (!open.isEmpty() && open.peek() >= 0) {
                boolean newLine = !Float.isNaN(line) && Math.abs(position.getY() - line) > 1;
                line = position.getY();
                texts.merge(open.peek(), position.getUnicode(), (text, more) -> text + (newLine ? " " : "") + more);
            }
        }
    }

    /** Looks up properties that stand in the page's resources, which the library's own operator does not. */
    private static final class BeginMarked extends OperatorProcessor {

        private final PDFStreamEngine engine;

        BeginMarked(PDFStreamEngine engine) {
            super(engine);
            this.engine = engine;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            COSBase properties = operands.get(1);
            if (properties instanceof COSName name) {
                properties = engine.getResources().getProperties(name).getCOSObject();
            }
            engine.beginMarkedContentSequence((COSName) operands.get(0), (COSDictionary) properties);
        }

        @Override
        public String getName() {
            return OperatorName.BEGIN_MARKED_CONTENT_SEQ;
        }
    }
}
