package id.mumpuni.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
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

    public static List<List<String>> of(byte[] pdf) {
        var reader = new PdfRows();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> ofPage = reader.texts.computeIfAbsent(page, key -> new HashMap<>());
                extractor.getMarkedContents().forEach(content -> collect(content, ofPage));
            }
            reader.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return reader.rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        var text = new StringBuilder();
        float line = Float.NaN;
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                if (!Float.isNaN(line) && Math.abs(position.getY() - line) > 1) {
                    text.append(' ');
                }
                line = position.getY();
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
        if (content.getMCID() >= 0) {
            texts.merge(content.getMCID(), text.toString(), (before, more) -> before + " " + more);
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
                    read(element, text);
                    row.add(text.toString().replaceAll("[\\s\\u00A0]+", " ").strip());
                } else {
                    walk(element, row);
                }
            }
        }
    }

    private void read(PDStructureElement element, StringBuilder text) {
        if ("LI".equals(element.getStructureType())) {
            text.append(" • ");
        }
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner && !"Lbl".equals(inner.getStructureType())) {
                read(inner, text);
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
                text.append(' ').append(text(page, reference.getMCID()));
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
}
