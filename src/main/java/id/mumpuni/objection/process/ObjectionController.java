package id.mumpuni.objection.process;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of objections of whoever is concerned, one objection, and taking it back. */
@Controller
@RequestMapping("/keberatan")
class ObjectionController {

    private final ObjectionFiles files;
    private final ObjectionPage page;
    private final WithdrawObjection withdrawObjection;
    private final CurrentActor currentActor;

    ObjectionController(
            ObjectionFiles files, ObjectionPage page, WithdrawObjection withdrawObjection, CurrentActor currentActor) {
        this.files = files;
        this.page = page;
        this.withdrawObjection = withdrawObjection;
        this.currentActor = currentActor;
    }

    @GetMapping
    String list(ListQuery query, @RequestParam(defaultValue = "") String keadaan, Model model) {
        Actor actor = currentActor.get();
        ObjectionFilter filter = ObjectionFilter.of(keadaan);
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("filter", filter);
        model.addAttribute("filters", ObjectionFilter.values());
        model.addAttribute("page", files.visibleTo(actor, filter == null ? "" : filter.name(), query));
        model.addAttribute("all", actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR));
        return "objection/list";
    }

    @ObjectionPolicy.MayView
    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        page.show(id, model);
        return ObjectionPage.VIEW;
    }

    @ObjectionPolicy.MayWithdraw
    @PostMapping("/{id}/pencabutan")
    String withdraw(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(
                "/keberatan/" + id, redirect, "objection.withdrawn-now", () -> withdrawObjection.withdraw(id));
    }
}
