package id.mumpuni.publicservice.service;

import id.mumpuni.people.CurrentActor;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The services of the units that the reader has to do with. */
@Controller
@RequestMapping("/layanan")
class ServiceController {

    private final ServiceList services;
    private final ServicePolicy policy;
    private final KeepOffer keepOffer;
    private final CurrentActor currentActor;

    ServiceController(ServiceList services, ServicePolicy policy, KeepOffer keepOffer, CurrentActor currentActor) {
        this.services = services;
        this.policy = policy;
        this.keepOffer = keepOffer;
        this.currentActor = currentActor;
    }

    @GetMapping
    String list(ListQuery query, Model model) {
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("services", services.of(currentActor.get(), query));
        model.addAttribute("mayRegister", policy.mayRegister());
        return "publicservice/list";
    }

    @ServicePolicy.MayManage
    @PostMapping("/{id}/penutupan")
    String close(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle("/layanan/" + id, redirect, "publicservice.service.closed", () -> keepOffer.close(id));
    }

    @ServicePolicy.MayManage
    @PostMapping("/{id}/pembukaan")
    String reopen(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle("/layanan/" + id, redirect, "publicservice.service.reopened", () -> keepOffer.reopen(id));
    }
}
