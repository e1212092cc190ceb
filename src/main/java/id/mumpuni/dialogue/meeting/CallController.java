package id.mumpuni.dialogue.meeting;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Identities;
import id.mumpuni.people.Identity;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Calling a unit's evaluation meeting or a dialogue with one person. */
@Controller
class CallController {

    private static final String FORM = "dialogue/meeting/call";
    private static final LocalTime USUAL = LocalTime.of(9, 0);

    private final CallMeeting callMeeting;
    private final MeetingPages pages;
    private final MeetingRows rows;
    private final Identities identities;
    private final CurrentActor currentActor;
    private final Clock clock;

    CallController(
            CallMeeting callMeeting,
            MeetingPages pages,
            MeetingRows rows,
            Identities identities,
            CurrentActor currentActor,
            Clock clock) {
        this.callMeeting = callMeeting;
        this.pages = pages;
        this.rows = rows;
        this.identities = identities;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @MeetingPolicy.MayCall
    @GetMapping("/rapat/unit/{id}/baru")
    String evaluation(@PathVariable UUID id, Model model) {
        List<UUID> everybody = List.copyOf(rows.peopleOf(id, currentActor.get().employeeId()));
        model.addAttribute("form", new CallForm(null, null, USUAL, null, null, null, everybody));
        return unit(id, model);
    }

    @MeetingPolicy.MayCall
    @PostMapping("/rapat/unit/{id}/baru")
    ModelAndView callEvaluation(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CallForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        unit(id, model);
        var members = form.members() == null ? List.<UUID>of() : form.members();
        return call(
                form,
                errors,
                model,
                redirect,
                () -> callMeeting.evaluation(id, form.call(clock.getZone()), new HashSet<>(members)));
    }

    @MeetingPolicy.MayTalk
    @GetMapping("/rapat/pegawai/{id}/baru")
    String dialogue(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new CallForm(null, null, USUAL, null, null, null, null));
        return person(id, model);
    }

    @MeetingPolicy.MayTalk
    @PostMapping("/rapat/pegawai/{id}/baru")
    ModelAndView callDialogue(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CallForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        person(id, model);
        return call(form, errors, model, redirect, () -> callMeeting.dialogue(id, form.call(clock.getZone())));
    }

    private ModelAndView call(
            CallForm form, BindingResult errors, Model model, RedirectAttributes redirect, Supplier<UUID> meeting) {
        form.check(LocalDate.now(clock), errors);
        if (!errors.hasErrors()) {
            try {
                UUID id = meeting.get();
                redirect.addFlashAttribute("notice", "dialogue.meeting.called");
                return new ModelAndView("redirect:/rapat/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        return Forms.invalid(FORM, model.asMap());
    }

    private String unit(UUID id, Model model) {
        model.addAttribute("about", pages.unit(id).name());
        model.addAttribute(
                "people",
                identities
                        .on(rows.peopleOf(id, currentActor.get().employeeId()), LocalDate.now(clock))
                        .values()
                        .stream()
                        .sorted(Comparator.comparing(Identity::fullName))
                        .toList());
        return FORM;
    }

    private String person(UUID id, Model model) {
        model.addAttribute("about", identities.on(id, LocalDate.now(clock)).fullName());
        return FORM;
    }
}
