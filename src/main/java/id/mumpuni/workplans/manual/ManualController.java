package id.mumpuni.workplans.manual;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Stale;
import id.mumpuni.workplans.ControlLevel;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.ReportPeriod;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.page.PlanPages;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The manual (format A.1.3) of one indicator in a leader's open plan. */
@Controller
@RequestMapping("/skp/{id}/indikator/{indicatorId}/manual")
class ManualController {

    private static final String FORM = "workplans/manual/form";

    private final PlanPages pages;
    private final PlanContents contents;
    private final WriteManual writeManual;

    ManualController(PlanPages pages, PlanContents contents, WriteManual writeManual) {
        this.pages = pages;
        this.contents = contents;
        this.writeManual = writeManual;
    }

    @PlanPolicy.MayWrite
    @GetMapping
    String form(@PathVariable UUID id, @PathVariable UUID indicatorId, Model model) {
        PlanPages.Head head = pages.head(id);
        PlanContents.Indicator indicator = show(head, indicatorId, model);
        model.addAttribute("form", ManualForm.of(indicator.manual(), head.version()));
        return FORM;
    }

    @PlanPolicy.MayWrite
    @PostMapping
    ModelAndView write(
            @PathVariable UUID id,
            @PathVariable UUID indicatorId,
            @Valid @ModelAttribute("form") ManualForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        PlanPages.Head head = pages.head(id);
        PlanContents.Indicator indicator = show(head, indicatorId, model);
        if (errors.hasErrors()) {
            return Forms.invalid(FORM, model.asMap());
        }
        try {
            writeManual.write(id, indicatorId, form.manual(), form.version());
        } catch (Stale stale) {
            model.addAttribute("conflict", true);
            model.addAttribute("stored", ManualForm.of(indicator.manual(), head.version()));
            model.addAttribute("form", form.onTopOf(head.version()));
            return new ModelAndView(FORM, model.asMap(), HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("notice", "workplans.manual.saved");
        return new ModelAndView("redirect:/skp/" + id);
    }

    private PlanContents.Indicator show(PlanPages.Head head, UUID indicatorId, Model model) {
        head.status().requireOpen();
        model.addAttribute("head", head);
        model.addAttribute("levels", ControlLevel.values());
        model.addAttribute("periods", ReportPeriod.ofManual());
        for (PlanContents.Result result : contents.find(head.id()).orElseThrow().results()) {
            for (PlanContents.Indicator indicator : result.indicators()) {
                if (indicator.id().equals(indicatorId)) {
                    model.addAttribute("result", result);
                    model.addAttribute("indicator", indicator);
                    return indicator;
                }
            }
        }
        throw new NotFound(PlanContents.Indicator.class, indicatorId);
    }
}
