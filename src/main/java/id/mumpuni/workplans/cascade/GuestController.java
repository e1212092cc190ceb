package id.mumpuni.workplans.cascade;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.post.PlanYears;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People from elsewhere: asked for by a leader, agreed to by their appraiser. */
@Controller
@RequestMapping("/penugasan-lintas-unit")
class GuestController {

    private final InviteGuest inviteGuest;
    private final LetGuestGo letGuestGo;
    private final AnswerForGuest answerForGuest;
    private final GuestRequests requests;
    private final PlanYears years;
    private final CurrentActor currentActor;

    GuestController(
            InviteGuest inviteGuest,
            LetGuestGo letGuestGo,
            AnswerForGuest answerForGuest,
            GuestRequests requests,
            PlanYears years,
            CurrentActor currentActor) {
        this.inviteGuest = inviteGuest;
        this.letGuestGo = letGuestGo;
        this.answerForGuest = answerForGuest;
        this.requests = requests;
        this.years = years;
        this.currentActor = currentActor;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("requests", requests.to(currentActor.get().employeeId()));
        return "workplans/cascade/guests";
    }

    @PostMapping
    String add(
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(required = false) @Nullable UUID employee,
            @RequestParam(required = false) @Nullable String carikan,
            @RequestParam(name = "employee-q", required = false) @Nullable String typed,
            RedirectAttributes redirect) {
        int year = years.chosen(tahun);
        if (carikan != null) {
            redirect.addAttribute("carikan", "employee");
            redirect.addAttribute("employee-q", new ListQuery(typed, null, null).q());
            return "redirect:/matriks-peran?tahun=" + year;
        }
        try {
            if (employee == null) {
                throw new RuleViolation("cascade.guest.nobody");
            }
            inviteGuest.invite(year, employee);
            redirect.addFlashAttribute("notice", "cascade.guest.added");
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("violation", violation);
        }
        return "redirect:/matriks-peran?tahun=" + year;
    }

    @GuestPolicy.MayRemove
    @PostMapping("/{id}/penghapusan")
    String remove(@PathVariable UUID id, RedirectAttributes redirect) {
        letGuestGo.letGo(id);
        redirect.addFlashAttribute("notice", "cascade.guest.removed");
        return "redirect:/matriks-peran";
    }

    @GuestPolicy.MayDecide
    @PostMapping("/{id}/keputusan")
    String decide(@PathVariable UUID id, @RequestParam boolean agree, RedirectAttributes redirect) {
        answerForGuest.answer(id, agree);
        redirect.addFlashAttribute("notice", agree ? "cascade.guest.agreed" : "cascade.guest.refused");
        return "redirect:/penugasan-lintas-unit";
    }
}
