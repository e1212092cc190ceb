package id.mumpuni.workplans.annex;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.Stale;
import id.mumpuni.workplans.AnnexPart;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.ReportPeriod;
import id.mumpuni.workplans.ResourceKind;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.page.PlanPages;
import id.mumpuni.workplans.remark.Remarks;
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

/** The annex of an open plan, on a page of its own. */
@Controller
@RequestMapping("/skp/{id}/lampiran")
class AnnexController {

    private static final String FORM = "workplans/annex/form";

    private final PlanPages pages;
    private final PlanContents contents;
    private final SuggestedAnnex suggested;
    private final WriteAnnex writeAnnex;
    private final Remarks remarks;

    AnnexController(
            PlanPages pages, PlanContents contents, SuggestedAnnex suggested, WriteAnnex writeAnnex, Remarks remarks) {
        this.pages = pages;
        this.contents = contents;
        this.suggested = suggested;
        this.writeAnnex = writeAnnex;
        this.remarks = remarks;
    }

    @PlanPolicy.MayWrite
    @GetMapping
    String form(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean saran, Model model) {
        PlanPages.Head head = show(id, model);
        AnnexForm form = AnnexForm.of(contents.find(id).orElseThrow(), head.version());
        model.addAttribute("form", (saran ? form.with(suggested.of(head.model())) : form).roomy());
        return FORM;
    }

    @PlanPolicy.MayWrite
    @PostMapping
    ModelAndView write(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AnnexForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        PlanPages.Head head = show(id, model);
        form.check(errors);
        if (errors.hasErrors()) {
            return Forms.invalid(FORM, model.asMap());
        }
        try {
            writeAnnex.write(id, form.texts(), form.version());
        } catch (Stale stale) {
            PlanContents.Plan now = contents.find(id).orElseThrow();
            model.addAttribute("stored", now);
            model.addAttribute("form", form.onTopOf(head.version()));
            return new ModelAndView(FORM, model.asMap(), HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("notice", "workplans.annex.saved");
        return new ModelAndView("redirect:/skp/" + id + "#lampiran");
    }

    private PlanPages.Head show(UUID id, Model model) {
        PlanPages.Head head = pages.head(id);
        head.status().requireOpen();
        model.addAttribute("head", head);
        model.addAttribute("parts", AnnexPart.values());
        model.addAttribute("resourceKinds", ResourceKind.values());
        model.addAttribute("periods", ReportPeriod.values());
        model.addAttribute("results", contents.find(id).orElseThrow().results());
        model.addAttribute("remarks", remarks.of(id));
        return head;
    }
}
