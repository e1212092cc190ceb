package id.mumpuni.workplans.plan;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.NotFound;
import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.ResultKind;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One planned result of an open plan: written, moved, removed; each saved at once. */
@Controller
@RequestMapping("/skp/{id}/hasil")
class ResultController {

    private static final String FORM = "workplans/plan/result";

    private final PlanPages pages;
    private final PlanContents contents;
    private final WriteResult writeResult;
    private final MoveResult moveResult;
    private final RemoveResult removeResult;

    ResultController(
            PlanPages pages,
            PlanContents contents,
            WriteResult writeResult,
            MoveResult moveResult,
            RemoveResult removeResult) {
        this.pages = pages;
        this.contents = contents;
        this.writeResult = writeResult;
        this.moveResult = moveResult;
        this.removeResult = removeResult;
    }

    @PlanPolicy.MayWrite
    @GetMapping
    String blank(@PathVariable UUID id, Model model) {
        PlanPages.Head head = show(id, model);
        model.addAttribute("form", ResultForm.empty().roomy(head.model()));
        return FORM;
    }

    @PlanPolicy.MayWrite
    @GetMapping("/{resultId}")
    String form(@PathVariable UUID id, @PathVariable UUID resultId, Model model) {
        PlanPages.Head head = show(id, model);
        PlanContents.Result result = contents.find(id).stream()
                .flatMap(plan -> plan.results().stream())
                .filter(known -> known.id().equals(resultId))
                .findFirst()
                .orElseThrow(() -> new NotFound(PlannedResult.class, resultId));
        model.addAttribute(
                "form", ResultForm.of(ResultText.of(result), head.version()).roomy(head.model()));
        return FORM;
    }

    @PlanPolicy.MayWrite
    @PostMapping({"", "/{resultId}"})
    ModelAndView write(
            @PathVariable UUID id,
            @PathVariable(required = false) UUID resultId,
            @Valid @ModelAttribute("form") ResultForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        PlanPages.Head head = show(id, model);
        form.check(head.model(), errors);
        if (errors.hasErrors()) {
            return Forms.invalid(FORM, model.asMap());
        }
        writeResult.write(id, resultId, form.text(), form.version());
        redirect.addFlashAttribute("notice", "workplans.result.saved");
        return new ModelAndView("redirect:/skp/" + id);
    }

    @PlanPolicy.MayWrite
    @PostMapping("/{resultId}/urutan")
    String move(@PathVariable UUID id, @PathVariable UUID resultId, @RequestParam boolean up) {
        moveResult.move(id, resultId, up);
        return "redirect:/skp/" + id + "#r-" + resultId;
    }

    @PlanPolicy.MayWrite
    @PostMapping("/{resultId}/penghapusan")
    String remove(@PathVariable UUID id, @PathVariable UUID resultId, RedirectAttributes redirect) {
        removeResult.remove(id, resultId);
        redirect.addFlashAttribute("notice", "workplans.result.removed");
        return "redirect:/skp/" + id;
    }

    private PlanPages.Head show(UUID id, Model model) {
        PlanPages.Head head = pages.head(id);
        head.status().requireOpen();
        model.addAttribute("head", head);
        model.addAttribute("kinds", ResultKind.values());
        model.addAttribute("aspects", IndicatorAspect.values());
        model.addAttribute("perspectives", Perspective.values());
        return head;
    }
}
