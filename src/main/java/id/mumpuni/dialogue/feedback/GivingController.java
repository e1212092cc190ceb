package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.FeedbackRelation;
import id.mumpuni.dialogue.Headway;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.CoreValue;
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

/** Writing feedback on a person: made to be done on a phone, in passing. */
@Controller
@RequestMapping("/umpan-balik/pegawai/{id}/baru")
class GivingController {

    private static final String FORM = "dialogue/feedback/give";

    private final GiveFeedback giveFeedback;
    private final FeedbackPolicy policy;
    private final FeedbackDetail detail;
    private final Subjects subjects;
    private final TiedEvidence evidence;
    private final Clock clock;

    GivingController(
            GiveFeedback giveFeedback,
            FeedbackPolicy policy,
            FeedbackDetail detail,
            Subjects subjects,
            TiedEvidence evidence,
            Clock clock) {
        this.giveFeedback = giveFeedback;
        this.policy = policy;
        this.detail = detail;
        this.subjects = subjects;
        this.evidence = evidence;
        this.clock = clock;
    }

    @FeedbackPolicy.MayGive
    @GetMapping
    String form(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID permintaan,
            @RequestParam(required = false) @Nullable String tentang,
            Model model) {
        show(id, model);
        model.addAttribute("form", FeedbackForm.blank(tentang, LocalDate.now(clock), permintaan));
        return FORM;
    }

    @FeedbackPolicy.MayGive
    @PostMapping
    ModelAndView give(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") FeedbackForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        boolean leader = show(id, model);
        form.check(leader, LocalDate.now(clock), errors);
        if (!errors.hasErrors()) {
            try {
                UUID feedback = giveFeedback.give(id, form.written(leader), form.request());
                redirect.addFlashAttribute("notice", "dialogue.feedback.saved");
                return new ModelAndView("redirect:/umpan-balik/" + feedback);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        return Forms.invalid(FORM, model.asMap());
    }

    private boolean show(UUID id, Model model) {
        FeedbackPermissions may = policy.about(id);
        boolean leader = may.line().relation() == FeedbackRelation.LEADER;
        model.addAttribute("person", detail.person(id));
        model.addAttribute("relation", may.line().relation());
        model.addAttribute("leader", leader);
        model.addAttribute("results", subjects.results(may.line()));
        model.addAttribute("values", CoreValue.values());
        model.addAttribute("occasions", Occasion.values());
        model.addAttribute("manners", Manner.values());
        model.addAttribute("headways", Headway.values());
        model.addAttribute("evidence", evidence.own(may.line().actor().employeeId()));
        model.addAttribute("pieces", evidence.ofPerson(may.line()));
        return leader;
    }
}
