package id.mumpuni.progress.document;

import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.people.Actor;
import id.mumpuni.progress.record.ProgressPolicy;
import id.mumpuni.workplans.PlanPapers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The action plan (Format B.1.1) and the record of what was reached (B.1.2), where something stands in them. */
@Component
class ProgressPapers implements PlanPapers {

    private final ProgressPolicy policy;
    private final ProgressDocuments documents;
    private final PdfRenderer renderer;

    ProgressPapers(ProgressPolicy policy, ProgressDocuments documents, PdfRenderer renderer) {
        this.policy = policy;
        this.documents = documents;
        this.renderer = renderer;
    }

    @Override
    public List<Paper> of(UUID planId, Actor reader) {
        if (!policy.on(planId, reader).mayView()) {
            return List.of();
        }
        ProgressDocument document = documents.of(planId);
        List<Paper> papers = new ArrayList<>();
        if (document.hasSteps()) {
            papers.add(paper("rencana-aksi", "steps", document));
        }
        if (document.hasRealisations()) {
            papers.add(paper("pendokumentasian-kinerja", "record", document));
        }
        return papers;
    }

    private Paper paper(String name, String kind, ProgressDocument document) {
        return new Paper(
                name,
                renderer.render("progress/print/form", Map.of("document", document, "kind", kind))
                        .content());
    }
}
