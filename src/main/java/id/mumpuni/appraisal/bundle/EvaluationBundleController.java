package id.mumpuni.appraisal.bundle;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bundles of documents that the signed-in person asked for. */
@Controller
class EvaluationBundleController {

    private final EvaluationBundleList list;
    private final AskForDocuments askForDocuments;
    private final CancelDocuments cancelDocuments;
    private final HandOutDocuments handOutDocuments;
    private final CurrentActor currentActor;

    EvaluationBundleController(
            EvaluationBundleList list,
            AskForDocuments askForDocuments,
            CancelDocuments cancelDocuments,
            HandOutDocuments handOutDocuments,
            CurrentActor currentActor) {
        this.list = list;
        this.askForDocuments = askForDocuments;
        this.cancelDocuments = cancelDocuments;
        this.handOutDocuments = handOutDocuments;
        this.currentActor = currentActor;
    }

    @GetMapping("/berkas-evaluasi")
    String all(Model model) {
        model.addAttribute("bundles", list.of(currentActor.get().employeeId()));
        return "appraisal/bundle/list";
    }

    @EvaluationBundlePolicy.MayAsk
    @PostMapping("/unit/{id}/berkas-evaluasi")
    String ask(@PathVariable UUID id, @RequestParam UUID periode, RedirectAttributes redirect) {
        try {
            return "redirect:/berkas-evaluasi/" + askForDocuments.ask(id, periode);
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            return "redirect:/berkas-evaluasi";
        }
    }

    @EvaluationBundlePolicy.Own
    @GetMapping("/berkas-evaluasi/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("bundle", list.one(id));
        return "appraisal/bundle/show";
    }

    @EvaluationBundlePolicy.Own
    @PostMapping("/berkas-evaluasi/{id}/pembatalan")
    String cancel(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(
                "/berkas-evaluasi/" + id, redirect, "evaluation-bundle.cancelled", () -> cancelDocuments.cancel(id));
    }

    @EvaluationBundlePolicy.Own
    @GetMapping("/berkas-evaluasi/{id}/berkas.zip")
    ResponseEntity<StreamingResponseBody> file(@PathVariable UUID id, Locale locale) {
        handOutDocuments.handOut(id);
        ContentDisposition saved =
                ContentDisposition.attachment().filename("evaluasi.zip").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(to -> list.write(id, locale, to));
    }
}
