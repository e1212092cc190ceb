package id.mumpuni.dialogue.meeting;

import id.mumpuni.documents.PdfAnswer;
import id.mumpuni.documents.PdfRenderer;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The minutes as PDF. */
@Controller
class MinutesDocumentController {

    private final PdfRenderer renderer;
    private final MeetingPages pages;

    MinutesDocumentController(PdfRenderer renderer, MeetingPages pages) {
        this.renderer = renderer;
        this.pages = pages;
    }

    @MeetingPolicy.MayReadMinutes
    @GetMapping("/rapat/{id}/notulen.pdf")
    ResponseEntity<byte[]> minutes(@PathVariable UUID id) {
        var model = Map.of("head", pages.head(id), "agreements", pages.agreements(id), "members", pages.members(id));
        return PdfAnswer.of("notulen.pdf", renderer.render("dialogue/print/minutes", model));
    }
}
