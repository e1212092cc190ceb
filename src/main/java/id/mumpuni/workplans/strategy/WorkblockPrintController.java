package id.mumpuni.workplans.strategy;

import id.mumpuni.documents.PdfAnswer;
import id.mumpuni.documents.PdfRenderer;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A workblock as a file, for whoever may read it on the page; before it is written, to be filled in by hand. */
@Controller
class WorkblockPrintController {

    private final Workblocks workblocks;
    private final PdfRenderer renderer;

    WorkblockPrintController(Workblocks workblocks, PdfRenderer renderer) {
        this.workblocks = workblocks;
        this.renderer = renderer;
    }

    @StrategyPolicy.MayView
    @GetMapping("/strategi/{id}/workblock.pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID id) {
        WorkblockSheet sheet = workblocks.sheet(id);
        return PdfAnswer.of("workblock.pdf", renderer.render("workplans/print/workblock", Map.of("sheet", sheet)));
    }
}
