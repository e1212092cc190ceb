package id.mumpuni.dialogue.guidance;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Guidance as a list, one guidance, and its steps that are done. */
@Controller
@RequestMapping("/bimbingan")
class GuidanceController {

    private final GuidancePages pages;
    private final GuidanceView view;
    private final FinishStep finishStep;
    private final CurrentActor currentActor;

    GuidanceController(GuidancePages pages, GuidanceView view, FinishStep finishStep, CurrentActor currentActor) {
        this.pages = pages;
        this.view = view;
        this.finishStep = finishStep;
        this.currentActor = currentActor;
    }

    @GetMapping
    String list(ListQuery query, Model model) {
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("page", pages.visibleTo(currentActor.get(), query));
        model.addAttribute("me", currentActor.get().employeeId());
        return "dialogue/guidance/list";
    }

    @GuidancePolicy.MayView
    @GetMapping("/{id}")
    String read(@PathVariable UUID id, Model model) {
        return view.show(id, model);
    }

    @GuidancePolicy.MayTakePart
    @PostMapping("/{id}/langkah/{lineId}")
    String finish(
            @PathVariable UUID id,
            @PathVariable UUID lineId,
            @RequestParam(defaultValue = "") String outcome,
            RedirectAttributes redirect) {
        return Forms.settle(
                "/bimbingan/" + id,
                redirect,
                "dialogue.guidance.step-done",
                () -> finishStep.finish(id, lineId, outcome));
    }
}
