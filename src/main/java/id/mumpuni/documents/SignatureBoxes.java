package id.mumpuni.documents;

import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Turns every element whose id is {@code signature-NAME} into an empty signature field NAME of the same place and size
 * (with its margins, so it has none); its title says aloud what the field is for. All fields are there before anybody signs, because a field that came later
 * would be a change of what was signed.
 */
final class SignatureBoxes implements PDFCreationListener {

    private static final String PREFIX = "signature-";
    private static final Pattern BOXES = Pattern.compile(PREFIX + "[a-z][a-z0-9-]*");

    @Override
    public void preOpen(PdfBoxRenderer renderer) {
        // the boxes are known once the pages are drawn
    }

    @Override
    public void preWrite(PdfBoxRenderer renderer, int pages) {
        // as above
    }

    @Override
    public void onClose(PdfBoxRenderer renderer) {
        List<PagePosition<Box>> boxes = boxes(renderer);
        if (boxes.isEmpty()) {
            return;
        }
        try {
            addFields(renderer.getPdfDocument(), boxes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the template. */
    private static List<PagePosition<Box>> boxes(PdfBoxRenderer renderer) {
        Map<String, PagePosition<Box>> found = new HashMap<>();
        renderer.findPagePositionsByID(BOXES).forEach(box -> found.put(box.getId(), box));
        List<PagePosition<Box>> boxes = new ArrayList<>();
        NodeList elements = renderer.getDocument().getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            String id = ((Element) elements.item(i)).getAttribute("id");
            if (id.startsWith(PREFIX)) {
                PagePosition<Box> box = found.remove(id);
                if (box == null) {
                    throw new IllegalStateException("the template has two boxes or none for " + id);
                }
                boxes.add(box);
            }
        }
        return boxes;
    }

    private static void addFields(PDDocument document, List<PagePosition<Box>> boxes) throws IOException {
        var form = new PDAcroForm(document);
        form.setSignaturesExist(true);
        form.setAppendOnly(true);
        List<PDField> fields = new ArrayList<>();
        for (PagePosition<Box> box : boxes) {
            fields.add(field(document, form, box));
        }
        form.setFields(fields);
        document.getDocumentCatalog().setAcroForm(form);
    }

    private static PDSignatureField field(PDDocument document, PDAcroForm form, PagePosition<Box> box)
            throws IOException {
        var field = new PDSignatureField(form);
        field.setPartialName(box.getId().substring(PREFIX.length()));
        String title = box.getElement().getElement().getAttribute("title");
        field.setAlternateFieldName(title);
        PDPage page = document.getPage(box.getPageNo());
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setAppearance(empty(document, box));
        List<PDAnnotation> annotations = page.getAnnotations();
        annotations.add(widget);
        page.setAnnotations(annotations);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        tag(document, page, widget, box, title);
        return field;
    }

    private static PDAppearanceDictionary empty(PDDocument document, PagePosition<Box> box) {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    /** Gives the field its place in the order in which the document is read aloud. */
    private static void tag(
            PDDocument document, PDPage page, PDAnnotationWidget widget, PagePosition<Box> box, String title)
            throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        PDStructureElement parent = around(box.getElement());
        var element = new PDStructureElement("Form", parent);
        element.setPage(page);
        element.setAlternateDescription(title);
        var reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        element.appendKid(reference);
        parent.appendKid(element);

        PDNumberTreeNode tree = root.getParentTree();
        Map<Integer, COSObjectable> numbers = new TreeMap<>(tree.getNumbers());
        int next = root.getParentTreeNextKey();
        numbers.put(next, element);
        tree.setNumbers(numbers);
        root.setParentTreeNextKey(next + 1);
        widget.setStructParent(next);
    }

    private static PDStructureElement around(Box box) {
        for (Box outer = box; outer != null; outer = outer.getParent()) {
            PDStructureElement element = PdfBoxAccessibilityHelper.getStructualElementForBox(outer);
            if (element != null) {
                return element;
            }
        }
        throw new IllegalStateException("a signature box stands outside of the document's structure");
    }
}
