package id.mumpuni.workplans.print;

import id.mumpuni.shared.NotFound;
import id.mumpuni.workplans.access.PlanPolicy;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan's formats as files, for whoever may read the plan. */
@Controller
class PlanPrintController {

    private final PrintPlan printPlan;

    PlanPrintController(PrintPlan printPlan) {
        this.printPlan = printPlan;
    }

    @PlanPolicy.MayView
    @GetMapping("/skp/{id}/dokumen/{name}.pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID id, @PathVariable String name) {
        Set<PlanSheet> sheets = PlanSheet.named(name).orElseThrow(() -> new NotFound(PlanSheet.class, id));
        ContentDisposition shown =
                ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(printPlan.print(id, sheets).content());
    }
}
