package id.mumpuni.competencies.dictionary;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft ends: it comes into force or goes. */
@Controller
@RequestMapping("/kamus-kompetensi/{id}/rancangan")
class EditionForceController {

    private final PutEditionInForce putEditionInForce;
    private final DropEdition dropEdition;

    EditionForceController(PutEditionInForce putEditionInForce, DropEdition dropEdition) {
        this.putEditionInForce = putEditionInForce;
        this.dropEdition = dropEdition;
    }

    /** @param sejak from which day on */
    @PersonnelPolicy.MayManage
    @PostMapping("/pemberlakuan")
    String putInForce(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate sejak,
            RedirectAttributes redirect) {
        if (sejak == null) {
            redirect.addFlashAttribute("problem", "competencies.edition.day");
            return "redirect:/kamus-kompetensi/" + id;
        }
        return Forms.settle(
                "/kamus-kompetensi/" + id,
                redirect,
                "competencies.edition.put",
                () -> putEditionInForce.put(id, sejak));
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/penghapusan")
    String drop(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            boolean there = dropEdition.drop(id);
            redirect.addFlashAttribute("notice", "competencies.draft.dropped");
            return there ? "redirect:/kamus-kompetensi/" + id : "redirect:/kamus-kompetensi";
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            return "redirect:/kamus-kompetensi/" + id;
        }
    }
}
