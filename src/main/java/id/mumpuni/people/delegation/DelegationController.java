package id.mumpuni.people.delegation;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/delegasi")
class DelegationController {

    private final DelegationList list;
    private final EndDelegation endDelegation;
    private final CurrentActor currentActor;
    private final Clock clock;

    DelegationController(DelegationList list, EndDelegation endDelegation, CurrentActor currentActor, Clock clock) {
        this.list = list;
        this.endDelegation = endDelegation;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PersonnelPolicy.MayOversee
    @GetMapping
    String list(ListQuery query, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("today", today);
        model.addAttribute("page", list.visibleTo(currentActor.get(), query, today));
        model.addAttribute("may", new PersonnelPermissions(currentActor.get()));
        return "people/delegation/list";
    }

    @DelegationPolicy.MayEnd
    @PostMapping("/{id}/akhir")
    String end(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            endDelegation.end(id);
            redirect.addFlashAttribute("notice", "people.delegation.ended");
        } catch (RuleViolation over) {
            redirect.addFlashAttribute("problem", over.code());
        }
        return "redirect:/delegasi";
    }
}
