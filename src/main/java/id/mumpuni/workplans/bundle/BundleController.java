package id.mumpuni.workplans.bundle;

import id.mumpuni.documents.BundleStatus;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.RuleViolation;
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

/** Bundles that the signed-in person asked for. */
@Controller
class BundleController {

    private final BundleList list;
    private final AskForBundle askForBundle;
    private final CancelBundle cancelBundle;
    private final CurrentActor currentActor;

    BundleController(BundleList list, AskForBundle askForBundle, CancelBundle cancelBundle, CurrentActor currentActor) {
        this.list = list;
        this.askForBundle = askForBundle;
        this.cancelBundle = cancelBundle;
        this.currentActor = currentActor;
    }

    @GetMapping("/berkas-skp")
    String all(Model model) {
        model.addAttribute("bundles", list.of(currentActor.get().employeeId()));
        return "workplans/bundle/list";
    }

    @BundlePolicy.MayAsk
    @PostMapping("/unit/{id}/berkas-skp")
    String ask(
            @PathVariable UUID id,
            @RequestParam int tahun,
            @RequestParam(defaultValue = "false") boolean lengkap,
            RedirectAttributes redirect) {
        try {
            return "redirect:/berkas-skp/" + askForBundle.ask(id, tahun, lengkap);
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            redirect.addFlashAttribute("problemArgs", violation.arguments());
            return "redirect:/berkas-skp";
        }
    }

    @BundlePolicy.Own
    @GetMapping("/berkas-skp/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("bundle", list.one(id));
        return "workplans/bundle/show";
    }

    @BundlePolicy.Own
    @PostMapping("/berkas-skp/{id}/pembatalan")
    String cancel(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            cancelBundle.cancel(id);
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
        }
        return "redirect:/berkas-skp/" + id;
    }

    @BundlePolicy.Own
    @GetMapping("/berkas-skp/{id}/berkas.zip")
    ResponseEntity<StreamingResponseBody> file(@PathVariable UUID id) {
        BundleList.Row bundle = list.one(id);
        if (bundle.status() != BundleStatus.READY) {
            throw new NotFound(PlanBundle.class, id);
        }
        ContentDisposition saved = ContentDisposition.attachment()
                .filename("skp-" + bundle.year() + ".zip")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(to -> list.write(id, to));
    }
}
