package id.mumpuni.dialogue.meeting;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Identities;
import id.mumpuni.people.Identity;
import id.mumpuni.shared.Forms;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/** Calling a unit's evaluation meeting. */
@Controller
@RequestMapping("/rapat/unit/{id}/baru")
class EvaluationCallController {

    private final CallMeeting callMeeting;
    private final CallAnswer answer;
    private final MeetingRows rows;
    private final Identities identities;
    private final CurrentActor currentActor;
    private final Clock clock;

    EvaluationCallController(
            CallMeeting callMeeting,
            CallAnswer answer,
            MeetingRows rows,
            Identities identities,
            CurrentActor currentActor,
            Clock clock) {
        this.callMeeting = callMeeting;
        this.answer = answer;
        this.rows = rows;
        this.identities = identities;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @MeetingPolicy.MayCall
    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        Set<UUID> people = show(id, model);
        model.addAttribute("form", CallForm.blank(List.copyOf(people)));
        return CallAnswer.FORM;
    }

    @MeetingPolicy.MayCall
    @PostMapping
    ModelAndView call(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CallForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        show(id, model);
        Set<UUID> members = form.members() == null ? Set.of() : new HashSet<>(form.members());
        return answer.to(form, errors, model, redirect, call -> callMeeting.evaluation(id, call, members));
    }

    private Set<UUID> show(UUID id, Model model) {
        Set<UUID> people = rows.peopleOf(id, currentActor.get().employeeId());
        model.addAttribute("about", rows.unitName(id));
        model.addAttribute(
                "people",
                identities.on(people, LocalDate.now(clock)).values().stream()
                        .sorted(Comparator.comparing(Identity::fullName))
                        .toList());
        return people;
    }
}
