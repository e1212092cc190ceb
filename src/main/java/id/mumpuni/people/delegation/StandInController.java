package id.mumpuni.people.delegation;

import id.mumpuni.people.UnitPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
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

/** A new stand-in, named on the unit's page. */
@Controller
@RequestMapping("/unit/{id}/delegasi")
class StandInController {

    private static final String FORM = "people/delegation/form";

    private final NameStandIn nameStandIn;
    private final JdbcClient jdbc;
    private final Clock clock;

    StandInController(NameStandIn nameStandIn, JdbcClient jdbc, Clock clock) {
        this.nameStandIn = nameStandIn;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @UnitPolicy.MayDelegate
    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute("form", DelegationForm.from(LocalDate.now(clock)));
        describe(id, model);
        return FORM;
    }

    @UnitPolicy.MayDelegate
    @PostMapping
    ModelAndView name(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DelegationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                nameStandIn.name(id, form);
                redirect.addFlashAttribute("notice", "people.delegation.named");
                return new ModelAndView("redirect:/delegasi");
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        describe(id, model);
        return Forms.invalid(FORM, model.asMap());
    }

    private void describe(UUID id, Model model) {
        model.addAttribute("unitId", id);
        model.addAttribute(
                "unitName",
                jdbc.sql("SELECT name FROM work_unit WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single());
        model.addAttribute("kinds", DelegationKind.values());
        model.addAttribute("scopes", DelegationScope.values());
    }
}
