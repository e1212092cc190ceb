package id.mumpuni.workplans.cascade;

import id.mumpuni.documents.PdfAnswer;
import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.workplans.post.PlanYears;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A leader's matrix as a file, for whoever may read it on the page. */
@Controller
class MatrixPrintController {

    private final MatrixPages pages;
    private final PlanYears years;
    private final PdfRenderer renderer;

    MatrixPrintController(MatrixPages pages, PlanYears years, PdfRenderer renderer) {
        this.pages = pages;
        this.years = years;
        this.renderer = renderer;
    }

    @MatrixPolicy.MayView
    @GetMapping("/matriks-peran/{id}/matriks.pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer tahun) {
        var sheet = new MatrixSheet(pages.of(id, years.chosen(tahun)));
        return PdfAnswer.of("matriks-peran.pdf", renderer.render("workplans/print/matrix", Map.of("sheet", sheet)));
    }
}
