package id.mumpuni.people.head;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.EmployeePolicy;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.people.UnitPolicy;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who leads, said by hand on the unit's page, and the list of what was decided with the way back. */
@Controller
class SetHeadController {

    private static final String DECIDED = "/kepala-unit/keputusan";

    private final HeadDecisions decisions;
    private final SetHead setHead;
    private final CurrentActor currentActor;

    SetHeadController(HeadDecisions decisions, SetHead setHead, CurrentActor currentActor) {
        this.decisions = decisions;
        this.setHead = setHead;
        this.currentActor = currentActor;
    }

    @PersonnelPolicy.MayOversee
    @GetMapping(DECIDED)
    String decided(ListQuery query, Model model) {
        model.addAttribute("query", query);
        model.addAttribute("page", decisions.visibleTo(currentActor.get(), query));
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("may", new PersonnelPermissions(currentActor.get()));
        return "people/head/decided";
    }

    @UnitPolicy.MayDelegate
    @PostMapping("/unit/{id}/pimpinan")
    String name(@PathVariable UUID id, @RequestParam UUID employee, RedirectAttributes redirect) {
        tell("people.head.named", () -> setHead.name(id, employee), redirect);
        return "redirect:/unit/" + id;
    }

    @EmployeePolicy.MayRevokeHead
    @PostMapping("/pegawai/{id}/pimpinan/pencabutan")
    String revoke(@PathVariable UUID id, RedirectAttributes redirect) {
        tell("people.head.revoked", () -> setHead.revoke(id), redirect);
        return "redirect:/pegawai/" + id;
    }

    @EmployeePolicy.MayRevokeHead
    @PostMapping("/pegawai/{id}/pimpinan/pembatalan")
    String reopen(@PathVariable UUID id, RedirectAttributes redirect) {
        tell("people.head.reopened", () -> setHead.reopen(id), redirect);
        return "redirect:" + DECIDED;
    }

    private static void tell(String done, Runnable step, RedirectAttributes redirect) {
        try {
            step.run();
            redirect.addFlashAttribute("notice", done);
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
        }
    }
}
