package id.mumpuni.evidence.shelf;

import id.mumpuni.evidence.EvidenceItems;
import id.mumpuni.evidence.KeepEvidence;
import id.mumpuni.evidence.store.EvidenceSettings;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own evidence, whatever it is used for. */
@Controller
@RequestMapping("/bukti")
class EvidenceController {

    private static final String LIST = "redirect:/bukti";

    private final EvidenceItems items;
    private final OwnEvidence ownEvidence;
    private final DeleteEvidence deleteEvidence;
    private final EvidenceUse use;
    private final EvidenceSettings settings;
    private final CurrentActor currentActor;

    EvidenceController(
            EvidenceItems items,
            OwnEvidence ownEvidence,
            DeleteEvidence deleteEvidence,
            EvidenceUse use,
            EvidenceSettings settings,
            CurrentActor currentActor) {
        this.items = items;
        this.ownEvidence = ownEvidence;
        this.deleteEvidence = deleteEvidence;
        this.use = use;
        this.settings = settings;
        this.currentActor = currentActor;
    }

    @GetMapping
    String list(ListQuery query, Model model) {
        var page = items.ownedBy(currentActor.get().employeeId(), query);
        model.addAttribute("page", page);
        model.addAttribute("unused", use.unused(page.rows()));
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("maxSize", settings.maxSize().toMegabytes());
        return "evidence/shelf/list";
    }

    @PostMapping("/berkas")
    String file(@RequestParam MultipartFile file, RedirectAttributes redirect) {
        try {
            tell(ownEvidence.file(file), redirect);
        } catch (RuleViolation refused) {
            refuse(refused, redirect);
        }
        return LIST;
    }

    @PostMapping("/tautan")
    String link(@RequestParam String url, @RequestParam(defaultValue = "") String title, RedirectAttributes redirect) {
        try {
            tell(ownEvidence.link(url, title), redirect);
        } catch (RuleViolation refused) {
            refuse(refused, redirect);
            redirect.addFlashAttribute("typedUrl", url);
            redirect.addFlashAttribute("typedTitle", title);
        }
        return LIST;
    }

    @EvidencePolicy.MayChange
    @PostMapping("/{id}/penggantian")
    String replace(@PathVariable UUID id, @RequestParam MultipartFile file, RedirectAttributes redirect) {
        try {
            tell(ownEvidence.replacement(id, file), redirect);
        } catch (RuleViolation refused) {
            refuse(refused, redirect);
        }
        return LIST;
    }

    @EvidencePolicy.MayChange
    @PostMapping("/{id}/penghapusan")
    String delete(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            deleteEvidence.delete(id);
            redirect.addFlashAttribute("notice", "evidence.deleted");
        } catch (RuleViolation inUse) {
            refuse(inUse, redirect);
        }
        return LIST;
    }

    private static void tell(KeepEvidence.Kept kept, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", kept.known() ? "evidence.known" : "evidence.kept");
    }

    private static void refuse(RuleViolation refused, RedirectAttributes redirect) {
        redirect.addFlashAttribute("refused", refused);
    }
}
