package id.mumpuni.workplans.print;

import id.mumpuni.documents.PdfAnswer;
import id.mumpuni.workplans.access.PlanPolicy;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The plan's formats as files, for whoever may read the plan. */
@Controller
@RequestMapping("/skp/{id}")
class PlanPrintController {

    private final PrintPlan printPlan;

    PlanPrintController(PrintPlan printPlan) {
        this.printPlan = printPlan;
    }

    @PlanPolicy.MayView
    @GetMapping("/dokumen-skp.pdf")
    ResponseEntity<byte[]> whole(@PathVariable UUID id) {
        return PdfAnswer.of("dokumen-skp.pdf", printPlan.whole(id));
    }

    /** Formats A.1.1, A.1.2, A.1.6, A.1.7. */
    @PlanPolicy.MayView
    @GetMapping("/skp.pdf")
    ResponseEntity<byte[]> plan(@PathVariable UUID id) {
        return PdfAnswer.of("skp.pdf", printPlan.print(id, Set.of(PlanSheet.PLAN)));
    }

    /** Format A.1.8. */
    @PlanPolicy.MayView
    @GetMapping("/lampiran.pdf")
    ResponseEntity<byte[]> annex(@PathVariable UUID id) {
        return PdfAnswer.of("lampiran-skp.pdf", printPlan.print(id, Set.of(PlanSheet.ANNEX)));
    }

    /** Format A.1.3. */
    @PlanPolicy.MayView
    @GetMapping("/manual.pdf")
    ResponseEntity<byte[]> manual(@PathVariable UUID id) {
        return PdfAnswer.of("manual-indikator.pdf", printPlan.print(id, Set.of(PlanSheet.MANUAL)));
    }
}
