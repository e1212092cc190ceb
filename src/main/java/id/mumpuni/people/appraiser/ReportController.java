package id.mumpuni.people.appraiser;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.EmployeePolicy;
import id.mumpuni.people.Identities;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/pegawai/{id}/penilai-keliru")
class ReportController {

    private static final String FORM = "people/appraiser/report";

    private final ReportAppraiser reportAppraiser;
    private final Overrides overrides;
    private final Identities identities;
    private final Clock clock;

    ReportController(ReportAppraiser reportAppraiser, Overrides overrides, Identities identities, Clock clock) {
        this.reportAppraiser = reportAppraiser;
        this.overrides = overrides;
        this.identities = identities;
        this.clock = clock;
    }

    @EmployeePolicy.MayReportAppraiser
    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute("form", ReportForm.empty());
        describe(id, model);
        return FORM;
    }

    @EmployeePolicy.MayReportAppraiser
    @PostMapping
    ModelAndView report(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                reportAppraiser.report(id, form.proposed(), requireNonNull(form.note()));
                redirect.addFlashAttribute("notice", "people.dispute.sent");
                return new ModelAndView("redirect:/pegawai/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        describe(id, model);
        return Forms.invalid(FORM, model.asMap());
    }

    private void describe(UUID id, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("employee", identities.on(id, today));
        UUID appraiser = overrides.appraiserOn(id, today);
        model.addAttribute("appraiser", appraiser == null ? null : identities.on(appraiser, today));
    }
}
