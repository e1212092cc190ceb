package id.mumpuni.publicservice.code;

import id.mumpuni.documents.PdfAnswer;
import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.documents.QrPicture;
import id.mumpuni.publicservice.service.ServiceList;
import id.mumpuni.publicservice.service.ServicePolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.ModelAndView;

/** One service with its codes. A code is in the answer to the request that made it, and nowhere else. */
@Controller
@RequestMapping("/layanan/{id}")
class CodeController {

    private static final String PAGE = "publicservice/show";

    private final ServiceList services;
    private final ServicePolicy policy;
    private final CodeFigures figures;
    private final MakeCodes makeCodes;
    private final SurveyAddress address;
    private final PdfRenderer renderer;

    CodeController(
            ServiceList services,
            ServicePolicy policy,
            CodeFigures figures,
            MakeCodes makeCodes,
            SurveyAddress address,
            PdfRenderer renderer) {
        this.services = services;
        this.policy = policy;
        this.figures = figures;
        this.makeCodes = makeCodes;
        this.address = address;
        this.renderer = renderer;
    }

    @ServicePolicy.MayView
    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("form", CodeForm.empty());
        fill(id, model);
        return PAGE;
    }

    @ServicePolicy.MayMakeCodes
    @PostMapping("/kode")
    ModelAndView one(
            @PathVariable UUID id, @Valid @ModelAttribute("form") CodeForm form, BindingResult errors, Model model)
            throws BindException {
        Forms.requireReadable(errors);
        try {
            SurveyAddress.Slip slip =
                    address.slip(makeCodes.make(id, 1, form.servedBy()).get(0));
            model.addAttribute("service", services.get(id));
            model.addAttribute("slip", slip);
            model.addAttribute("address", address.here());
            model.addAttribute("picture", QrPicture.of(slip.link()));
            model.addAttribute("days", SurveyCodes.DAYS_VALID);
            return new ModelAndView("publicservice/code", model.asMap());
        } catch (RuleViolation violation) {
            errors.reject(violation.code());
        }
        fill(id, model);
        return Forms.invalid(PAGE, model.asMap());
    }

    @ServicePolicy.MayMakeCodes
    @PostMapping("/lembar-kode")
    Object sheet(@PathVariable UUID id, @Valid @ModelAttribute("form") CodeForm form, BindingResult errors, Model model)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                List<SurveyAddress.Slip> slips = makeCodes.make(id, form.slips(), form.servedBy()).stream()
                        .map(address::slip)
                        .toList();
                return PdfAnswer.of("lembar-kode.pdf", renderer.render("publicservice/print/slips", sheet(id, slips)));
            } catch (RuleViolation violation) {
                errors.reject(violation.code());
            }
        }
        fill(id, model);
        return Forms.invalid(PAGE, model.asMap());
    }

    private Map<String, ?> sheet(UUID id, List<SurveyAddress.Slip> slips) {
        return Map.of(
                "service", services.get(id), "slips", slips, "address", address.here(), "days", SurveyCodes.DAYS_VALID);
    }

    private void fill(UUID id, Model model) {
        model.addAttribute("service", services.get(id));
        model.addAttribute("may", policy.on(id));
        model.addAttribute("staff", figures.staff(id));
        model.addAttribute("months", figures.months(id));
    }
}
