package id.mumpuni.dialogue.counselling;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Identities;
import id.mumpuni.people.Role;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Counselling: the list of whoever is concerned, a report, one counselling. */
@Controller
@RequestMapping("/konseling")
class CounsellingController {

    private final CounsellingPages pages;
    private final CounsellingPolicy policy;
    private final ReportProblem reportProblem;
    private final CurrentActor currentActor;
    private final Identities identities;
    private final Clock clock;

    CounsellingController(
            CounsellingPages pages,
            CounsellingPolicy policy,
            ReportProblem reportProblem,
            CurrentActor currentActor,
            Identities identities,
            Clock clock) {
        this.pages = pages;
        this.policy = policy;
        this.reportProblem = reportProblem;
        this.currentActor = currentActor;
        this.identities = identities;
        this.clock = clock;
    }

    @GetMapping
    String list(ListQuery query, Model model) {
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("page", pages.visibleTo(currentActor.get(), query));
        model.addAttribute("officer", currentActor.get().has(Role.PERSONNEL_OFFICER));
        return "dialogue/counselling/list";
    }

    @CounsellingPolicy.MayReport
    @GetMapping("/pegawai/{id}/laporan")
    String blank(@PathVariable UUID id, Model model) {
        model.addAttribute("person", identities.on(id, LocalDate.now(clock)));
        model.addAttribute("form", new ReportForm(null, null, null, null));
        return "dialogue/counselling/report";
    }

    @CounsellingPolicy.MayReport
    @PostMapping("/pegawai/{id}/laporan")
    ModelAndView report(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (errors.hasErrors()) {
            model.addAttribute("person", identities.on(id, LocalDate.now(clock)));
            return Forms.invalid("dialogue/counselling/report", model.asMap());
        }
        UUID made = reportProblem.report(id, form.report());
        redirect.addFlashAttribute("notice", "dialogue.counselling.reported");
        return new ModelAndView("redirect:/konseling/" + made);
    }

    @CounsellingPolicy.MayView
    @GetMapping("/{id}")
    String read(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID counsellor, Model model) {
        CounsellingPermissions may = policy.on(id);
        model.addAttribute("head", pages.head(id));
        model.addAttribute("may", may);
        model.addAttribute("capacities", CounsellorCapacity.values());
        model.addAttribute("notes", may.mayReadNotes() ? pages.notes(id) : null);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new AppointmentForm(counsellor, null, null, null, null));
        }
        return "dialogue/counselling/show";
    }
}
