package id.mumpuni.assessments.round;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Forms;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Single people whom a draft leaves out. */
@Controller
@RequestMapping("/asesmen/{id}/pengecualian")
class RoundExclusionController {

    record Chosen(@Nullable UUID employeeId) {}

    private static final String VIEW = "assessments/round/exclusions";

    private final Rounds rounds;
    private final ExcludeFromRound excludeFromRound;

    RoundExclusionController(Rounds rounds, ExcludeFromRound excludeFromRound) {
        this.rounds = rounds;
        this.excludeFromRound = excludeFromRound;
    }

    @PersonnelPolicy.MayManage
    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new Chosen(null));
        return page(id, model);
    }

    @PersonnelPolicy.MayManage
    @PostMapping
    ModelAndView exclude(
            @PathVariable UUID id,
            @ModelAttribute("form") Chosen form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        UUID chosen = form.employeeId();
        if (!errors.hasErrors() && chosen == null) {
            errors.rejectValue("employeeId", "rounds.nobody-chosen");
        }
        if (errors.hasErrors() || chosen == null) {
            return Forms.invalid(page(id, model), model.asMap());
        }
        return new ModelAndView(Forms.settle(
                "/asesmen/" + id + "/pengecualian",
                redirect,
                "rounds.excluded",
                () -> excludeFromRound.exclude(id, chosen)));
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{employee}/penghapusan")
    String takeBack(@PathVariable UUID id, @PathVariable UUID employee, RedirectAttributes redirect) {
        return Forms.settle(
                "/asesmen/" + id + "/pengecualian",
                redirect,
                "rounds.included",
                () -> excludeFromRound.takeBack(id, employee));
    }

    private String page(UUID id, Model model) {
        model.addAttribute("round", rounds.get(id));
        model.addAttribute("excluded", rounds.excluded(id));
        return VIEW;
    }
}
