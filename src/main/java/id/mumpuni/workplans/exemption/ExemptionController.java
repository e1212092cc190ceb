package id.mumpuni.workplans.exemption;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import java.time.Clock;
import java.time.LocalDate;
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

/** Exemptions from planning: those that are suggested, and those that were decided. */
@Controller
@RequestMapping("/pengecualian-skp")
class ExemptionController {

    private final Exemptions exemptions;
    private final EndExemption endExemption;
    private final CurrentActor currentActor;
    private final Clock clock;

    ExemptionController(Exemptions exemptions, EndExemption endExemption, CurrentActor currentActor, Clock clock) {
        this.exemptions = exemptions;
        this.endExemption = endExemption;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The picker leads here with the person who was chosen. */
    @PersonnelPolicy.MayOversee
    @GetMapping
    String list(ListQuery query, @RequestParam(required = false) @Nullable UUID employee, Model model) {
        if (employee != null) {
            return "redirect:/pegawai/" + employee + "/pengecualian-skp";
        }
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("page", exemptions.visibleTo(currentActor.get(), query, today));
        model.addAttribute("proposals", exemptions.proposals(currentActor.get(), today));
        model.addAttribute("may", new PersonnelPermissions(currentActor.get()));
        model.addAttribute("chosen", new Chosen(null));
        return "workplans/exemption/list";
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{id}/akhir")
    String end(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle("/pengecualian-skp", redirect, "workplans.exemption.ended", () -> endExemption.end(id));
    }

    /** What the picker fills in. */
    record Chosen(@Nullable UUID employee) {}
}
