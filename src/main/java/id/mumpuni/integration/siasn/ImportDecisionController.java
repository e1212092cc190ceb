package id.mumpuni.integration.siasn;

import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the officer decides about a run: to apply it, or to cancel it. */
@Controller
@RequestMapping("/impor/{id}")
class ImportDecisionController {

    private final ApplyImport applyImport;
    private final CancelImport cancelImport;

    ImportDecisionController(ApplyImport applyImport, CancelImport cancelImport) {
        this.applyImport = applyImport;
        this.cancelImport = cancelImport;
    }

    @ImportPolicy.MayDecide
    @PostMapping("/penerapan")
    String apply(@PathVariable UUID id, RedirectAttributes redirect) {
        return decide(id, applyImport::apply, redirect);
    }

    @ImportPolicy.MayDecide
    @PostMapping("/pembatalan")
    String cancel(@PathVariable UUID id, RedirectAttributes redirect) {
        return decide(id, cancelImport::cancel, redirect);
    }

    /** A second click finds that the first was heard: the page says so. */
    private static String decide(UUID id, Consumer<UUID> decision, RedirectAttributes redirect) {
        try {
            decision.accept(id);
        } catch (RuleViolation already) {
            redirect.addFlashAttribute("problem", already.code());
        }
        return "redirect:/impor/" + id;
    }
}
