package id.mumpuni.workplans.print;

import id.mumpuni.documents.Pdf;
import id.mumpuni.documents.PdfRenderer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A plan's sheets as one PDF. Who may have it is said where it is asked for. */
@Component
public class PrintPlan {

    private static final String TEMPLATE = "workplans/print/document";

    private final PlanDocuments documents;
    private final PdfRenderer renderer;

    PrintPlan(PlanDocuments documents, PdfRenderer renderer) {
        this.documents = documents;
        this.renderer = renderer;
    }

    /** The plan with its annex and manuals, for features that answer for who gets it. */
    public Pdf whole(UUID planId) {
        return print(planId, EnumSet.allOf(PlanSheet.class));
    }

    Pdf print(UUID planId, Set<PlanSheet> sheets) {
        PlanDocument document = documents.get(planId);
        return renderer.render(TEMPLATE, Map.of("document", document, "sheets", sheets, "draft", !document.signed()));
    }
}
