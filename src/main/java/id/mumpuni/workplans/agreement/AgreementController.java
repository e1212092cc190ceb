package id.mumpuni.workplans.agreement;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.Stale;
import id.mumpuni.workplans.post.PlanYears;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Agreements of the units: listed, read, written. The id in the address is the unit's. */
@Controller
@RequestMapping("/perjanjian-kinerja")
class AgreementController {

    static final String FORM = "workplans/agreement/form";

    private final AgreementPages pages;
    private final AgreementPolicy policy;
    private final PlanYears years;
    private final WriteAgreement writeAgreement;
    private final CurrentActor currentActor;

    AgreementController(
            AgreementPages pages,
            AgreementPolicy policy,
            PlanYears years,
            WriteAgreement writeAgreement,
            CurrentActor currentActor) {
        this.pages = pages;
        this.policy = policy;
        this.years = years;
        this.writeAgreement = writeAgreement;
        this.currentActor = currentActor;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable Integer tahun, ListQuery query, Model model) {
        int year = years.chosen(tahun);
        model.addAttribute("page", pages.units(currentActor.get(), year, query));
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("year", year);
        model.addAttribute("years", years.choices());
        return "workplans/agreement/list";
    }

    @AgreementPolicy.MayView
    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer tahun, Model model) {
        int year = years.chosen(tahun);
        AgreementPages.Contents contents = pages.contents(id, year);
        model.addAttribute("agreement", contents);
        model.addAttribute("years", years.choices());
        model.addAttribute("may", policy.on(id));
        model.addAttribute("copyable", contents.isEmpty() && pages.exists(id, year - 1));
        return "workplans/agreement/show";
    }

    @AgreementPolicy.MayWrite
    @GetMapping("/{id}/isian")
    String form(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer tahun, Model model) {
        AgreementPages.Contents contents = pages.contents(id, years.chosen(tahun));
        model.addAttribute("agreement", contents);
        model.addAttribute("form", AgreementForm.of(contents).roomy());
        return FORM;
    }

    @AgreementPolicy.MayWrite
    @PostMapping("/{id}/isian")
    ModelAndView write(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer tahun,
            @Valid @ModelAttribute("form") AgreementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        int year = years.chosen(tahun);
        form.check(errors);
        if (errors.hasErrors()) {
            model.addAttribute("agreement", pages.contents(id, year));
            return Forms.invalid(FORM, model.asMap());
        }
        try {
            writeAgreement.write(id, year, form.text(), form.version());
        } catch (Stale stale) {
            AgreementPages.Contents stored = pages.contents(id, year);
            model.addAttribute("agreement", stored);
            model.addAttribute("stored", stored);
            model.addAttribute("form", form.onTopOf(stored.version()).roomy());
            return new ModelAndView(FORM, model.asMap(), HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("notice", "agreement.saved");
        return new ModelAndView("redirect:/perjanjian-kinerja/" + id + "?tahun=" + year);
    }
}
