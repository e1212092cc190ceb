package id.mumpuni.evidence.content;

import id.mumpuni.evidence.EvidenceType;
import id.mumpuni.shared.RuleViolation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that opens for everybody who may read it and does nothing by itself. */
final class PdfCheck {

    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch");

    // scripts by name, the script of any action, forms that carry their own
    private static final List<COSName> SCRIPTS =
            Stream.of("JavaScript", "JS", "XFA").map(COSName::getPDFName).toList();

    private PdfCheck() {}

    static EvidenceType checked(Path file, String signature) {
        if (!signature.equals("%PDF-")) {
            throw new RuleViolation("evidence.refused.damaged"); // something else in front of it
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (document.isEncrypted()) {
                throw new RuleViolation("evidence.refused.encrypted");
            }
            if (isActive(document.getDocument().getTrailer())) {
                throw new RuleViolation("evidence.refused.active");
            }
            return EvidenceType.PDF;
        } catch (InvalidPasswordException locked) {
            throw new RuleViolation("evidence.refused.encrypted");
        } catch (IOException damaged) {
            throw new RuleViolation("evidence.refused.damaged");
        }
    }

    /** Scripts may hang on the document, a page, a note, a field of a form, or follow another action: all is looked at. */
    private static boolean isActive(COSBase root) {
        Deque<COSBase> open = new ArrayDeque<>(List.of(root));
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty()) {
            COSBase at = open.pop();
            COSBase object = at instanceof COSObject reference ? reference.getObject() : at;
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (object instanceof COSDictionary dictionary) {
                if (acts(dictionary)) {
                    return true;
                }
                dictionary.getValues().stream().filter(Objects::nonNull).forEach(open::push);
            } else if (object instanceof COSArray array) {
                array.forEach(element -> Optional.ofNullable(element).ifPresent(open::push));
            }
        }
        return false;
    }

    private static boolean acts(COSDictionary dictionary) {
        return SCRIPTS.stream().anyMatch(dictionary::containsKey)
                || ACTIONS.contains(dictionary.getNameAsString(COSName.S, ""));
    }
}
