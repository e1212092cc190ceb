package id.mumpuni.calibration.session;

import static java.util.Objects.requireNonNull;

import id.mumpuni.calibration.table.HeldBy;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Calls a session: for which unit, and of a committee who presides. */
@Controller
@RequestMapping("/kalibrasi")
class OpeningController {

    private static final String VIEW = "calibration/open";

    /** @param place period and unit, as the page offers them */
    record Form(@NotBlank @Nullable String place, @Nullable UUID chair) {

        UUID part(int at) {
            try {
                return UUID.fromString(requireNonNull(place).split(":", -1)[at]);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
                throw new RuleViolation("calibration.open.nothing");
            }
        }
    }

    private final WaitingProposals waiting;
    private final OpenSession openSession;
    private final CurrentActor currentActor;

    OpeningController(WaitingProposals waiting, OpenSession openSession, CurrentActor currentActor) {
        this.waiting = waiting;
        this.openSession = openSession;
        this.currentActor = currentActor;
    }

    @SessionPolicy.MayCall
    @GetMapping("/baru")
    String form(ListQuery query, Model model) {
        model.addAttribute("form", new Form(null, null));
        fill(query, model);
        return VIEW;
    }

    @SessionPolicy.MayCall
    @PostMapping
    ModelAndView open(
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            ListQuery query,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                UUID id = openSession.open(form.part(0), form.part(1), form.chair());
                redirect.addFlashAttribute("notice", "calibration.opened-now");
                return new ModelAndView("redirect:/kalibrasi/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        fill(query, model);
        return Forms.invalid(VIEW, model.asMap());
    }

    private void fill(ListQuery query, Model model) {
        List<WaitingProposals.Unit> units = waiting.of(currentActor.get(), query.searchPattern());
        model.addAttribute("query", query);
        model.addAttribute("units", units);
        model.addAttribute("committee", units.stream().anyMatch(one -> one.mode() == HeldBy.COMMITTEE));
        model.addAttribute("more", units.size() == WaitingProposals.MOST);
    }
}
