package id.mumpuni.workplans.link;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.access.PlanPolicy;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What each result of a plan supports, and the appraiser's word where it supports nothing. */
@Controller
class LinkController {

    private static final String VIEW = "workplans/link/links";

    private final PlanLinks links;
    private final LinkResult linkResult;
    private final ExceptResults exceptResults;
    private final PlanPolicy policy;

    LinkController(PlanLinks links, LinkResult linkResult, ExceptResults exceptResults, PlanPolicy policy) {
        this.links = links;
        this.linkResult = linkResult;
        this.exceptResults = exceptResults;
        this.policy = policy;
    }

    @PlanPolicy.MayView
    @GetMapping("/skp/{id}/tautan")
    String show(@PathVariable UUID id, Model model) {
        fill(id, model);
        return VIEW;
    }

    @PlanPolicy.MayWrite
    @PostMapping("/skp/{id}/tautan/{resultId}")
    ModelAndView link(
            @PathVariable UUID id,
            @PathVariable UUID resultId,
            @RequestParam(defaultValue = "") String induk,
            Model model,
            RedirectAttributes redirect) {
        try {
            linkResult.link(id, resultId, induk);
        } catch (RuleViolation violation) {
            fill(id, model);
            model.addAttribute("problem", violation.code());
            return Forms.invalid(VIEW, model.asMap());
        }
        redirect.addFlashAttribute("notice", induk.isEmpty() ? "cascade.link.removed" : "cascade.link.saved");
        return new ModelAndView("redirect:/skp/" + id + "/tautan");
    }

    @PlanPolicy.MayDecide
    @PostMapping("/persetujuan-skp/{id}/pengecualian")
    String except(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        return Forms.settle(
                "/persetujuan-skp/" + id, redirect, "cascade.link.excepted", () -> exceptResults.except(id, reason));
    }

    private void fill(UUID id, Model model) {
        PlanLinks.Head head = links.head(id);
        model.addAttribute("head", head);
        model.addAttribute("results", links.results(id));
        model.addAttribute("choices", links.choices(id));
        model.addAttribute("may", policy.on(id));
    }
}
