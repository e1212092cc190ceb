package id.mumpuni.evidence.content;

import id.mumpuni.evidence.EvidenceType;
import id.mumpuni.shared.RuleViolation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** A PDF that opens for everybody who may read it and does nothing by itself when it opens. */
final class PdfCheck {

    private static final Set<String> ACTIVE = Set.of("JavaScript", "Launch");
    private static final COSName JAVASCRIPT = COSName.getPDFName("JavaScript");

    private PdfCheck() {}

    static EvidenceType checked(Path file, String signature) {
        if (!signature.equals("%PDF-")) {
            throw new RuleViolation("evidence.refused.damaged"); // something else in front of it
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (document.isEncrypted()) {
                throw new RuleViolation("evidence.refused.encrypted");
            }
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            if (hasScripts(catalog) || acts(catalog.getDictionaryObject(COSName.OPEN_ACTION)) || actsLater(catalog)) {
                throw new RuleViolation("evidence.refused.active");
            }
            return EvidenceType.PDF;
        } catch (InvalidPasswordException locked) {
            throw new RuleViolation("evidence.refused.encrypted");
        } catch (IOException damaged) {
            throw new RuleViolation("evidence.refused.damaged");
        }
    }

    private static boolean hasScripts(COSDictionary catalog) {
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        return names != null && names.containsKey(JAVASCRIPT);
    }

    private static boolean actsLater(COSDictionary catalog) {
        COSDictionary actions = catalog.getCOSDictionary(COSName.AA);
        return actions != null && actions.keySet().stream().anyMatch(event -> acts(actions.getDictionaryObject(event)));
    }

    private static boolean acts(@Nullable COSBase action) {
        return action instanceof COSDictionary dictionary && ACTIVE.contains(dictionary.getNameAsString(COSName.S, ""));
    }
}
