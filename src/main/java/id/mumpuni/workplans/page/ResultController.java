package id.mumpuni.workplans.page;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Stale;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.ResultOrigin;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.plan.WriteResult;
import id.mumpuni.workplans.text.ResultText;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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

/** One planned result of an open plan, saved at once. */
@Controller
@RequestMapping("/skp/{id}/hasil")
class ResultController {

    private static final String FORM = "workplans/page/result";

    private final ResultPage page;
    private final WriteResult writeResult;

    ResultController(ResultPage page, WriteResult writeResult) {
        this.page = page;
        this.writeResult = writeResult;
    }

    @PlanPolicy.MayWrite
    @GetMapping
    String blank(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean study, Model model) {
        PlanPages.Head head = page.show(id, model);
        ResultForm form = ResultForm.empty(study ? ResultOrigin.STUDY : ResultOrigin.POST);
        model.addAttribute("form", form.roomy(head.model(), head.approach()));
        return FORM;
    }

    @PlanPolicy.MayWrite
    @GetMapping("/{resultId}")
    String form(@PathVariable UUID id, @PathVariable UUID resultId, Model model) {
        PlanPages.Head head = page.show(id, model);
        PlanContents.Result result =
                page.stored(id, resultId).orElseThrow(() -> new NotFound(PlanContents.Result.class, resultId));
        ResultForm form = ResultForm.of(ResultText.of(result), head.version());
        model.addAttribute("form", form.roomy(head.model(), head.approach()));
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
        PlanPages.Head head = page.open(id);
        if (!errors.hasGlobalErrors()) { // it comes only to look for somebody
            page.check(form, head, errors);
        }
        if (errors.hasErrors()) {
            page.show(head, model);
            return Forms.invalid(FORM, model.asMap());
        }
        try {
            writeResult.write(id, resultId, form.text(), new WriteResult.Shown(form.version(), form.fingerprint()));
        } catch (Stale stale) {
            page.show(head, model);
            page.conflict(id, resultId, form, model);
            return new ModelAndView("workplans/page/conflict", model.asMap(), HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("notice", "workplans.result.saved");
        return new ModelAndView("redirect:/skp/" + id);
    }

    /** From the page that shows both versions back to the form, with what was typed. */
    @PlanPolicy.MayWrite
    @PostMapping(
            value = {"", "/{resultId}"},
            params = "review")
    String review(
            @PathVariable UUID id,
            @PathVariable(required = false) UUID resultId,
            @ModelAttribute("form") ResultForm form,
            Model model) {
        PlanPages.Head head = page.show(id, model);
        model.addAttribute("form", form.roomy(head.model(), head.approach()));
        return FORM;
    }
}
