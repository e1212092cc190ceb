package id.mumpuni.assessments.round;

import id.mumpuni.assessments.policy.RoundPolicies;
import id.mumpuni.assessments.rules.RoundPhase;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
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

/** The draft of a round: begun, written, thrown away. */
@Controller
@RequestMapping("/asesmen")
class RoundDraftController {

    private static final String FORM = "assessments/round/form";
    private static final String PAGE = "/asesmen/";

    private final Rounds rounds;
    private final RoundPolicies policies;
    private final WriteRound writeRound;
    private final DropRound dropRound;
    private final Clock clock;

    RoundDraftController(
            Rounds rounds, RoundPolicies policies, WriteRound writeRound, DropRound dropRound, Clock clock) {
        this.rounds = rounds;
        this.policies = policies;
        this.writeRound = writeRound;
        this.dropRound = dropRound;
        this.clock = clock;
    }

    @PersonnelPolicy.MayManage
    @GetMapping("/baru")
    String blank(Model model) {
        model.addAttribute("form", RoundForm.empty(LocalDate.now(clock)));
        return form(null, model);
    }

    @PersonnelPolicy.MayManage
    @PostMapping
    ModelAndView begin(@Valid @ModelAttribute("form") RoundForm form, BindingResult errors, Model model)
            throws BindException {
        return save(form, errors, null, model, () -> writeRound.begin(form));
    }

    @PersonnelPolicy.MayManage
    @GetMapping("/{id}/isian")
    String edit(@PathVariable UUID id, Model model) {
        Round round = rounds.get(id);
        if (round.phase() != RoundPhase.DRAFT) {
            return "redirect:" + PAGE + id;
        }
        model.addAttribute("form", RoundForm.of(round));
        return form(id, model);
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{id}/isian")
    ModelAndView change(
            @PathVariable UUID id, @Valid @ModelAttribute("form") RoundForm form, BindingResult errors, Model model)
            throws BindException {
        return save(form, errors, id, model, () -> {
            writeRound.change(id, form);
            return id;
        });
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{id}/penghapusan")
    String drop(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle("/asesmen", redirect, "rounds.dropped", () -> dropRound.drop(id));
    }

    private ModelAndView save(
            RoundForm form, BindingResult errors, @Nullable UUID id, Model model, Supplier<UUID> write)
            throws BindException {
        Forms.requireReadable(errors);
        form.check(LocalDate.now(clock), errors);
        if (!errors.hasErrors()) {
            try {
                return new ModelAndView("redirect:" + PAGE + write.get() + "/pratinjau");
            } catch (RuleViolation violation) {
                errors.reject(violation.code());
            }
        }
        return Forms.invalid(form(id, model), model.asMap());
    }

    private String form(@Nullable UUID id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("policies", policies.inForce());
        model.addAttribute("kinds", RoundForm.KINDS);
        model.addAttribute("employments", RoundForm.EMPLOYMENTS);
        return FORM;
    }
}
