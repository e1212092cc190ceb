package id.mumpuni.people.unit;

import id.mumpuni.people.UnitPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/unit/{id}")
class ChangeUnitController {

    private static final String FORM = "people/unit/form";

    private final ChangeUnit changeUnit;
    private final UnitTree tree;
    private final Clock clock;

    ChangeUnitController(ChangeUnit changeUnit, UnitTree tree, Clock clock) {
        this.changeUnit = changeUnit;
        this.tree = tree;
        this.clock = clock;
    }

    /** @param q a search for another parent, which the form then offers */
    @UnitPolicy.MayEdit
    @GetMapping("/perubahan")
    String form(@PathVariable UUID id, @RequestParam(required = false) @Nullable String q, Model model) {
        UnitTree.Unit unit = tree.get(id);
        model.addAttribute(
                "form",
                new UnitForm(
                        unit.name(),
                        unit.headTitle(),
                        unit.parentId(),
                        unit.independent(),
                        LocalDate.now(clock),
                        unit.version()));
        describe(id, q, model);
        return FORM;
    }

    @UnitPolicy.MayEdit
    @PostMapping("/perubahan")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                changeUnit.change(id, form);
                redirect.addFlashAttribute("notice", "people.unit.changed");
                return new ModelAndView("redirect:/unit/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        describe(id, null, model);
        return Forms.invalid(FORM, model.asMap());
    }

    @UnitPolicy.MayEdit
    @PostMapping("/penutupan")
    String close(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            RedirectAttributes redirect) {
        return Forms.settle("/unit/" + id, redirect, "people.unit.closed", () -> changeUnit.close(id, on));
    }

    private void describe(UUID id, @Nullable String q, Model model) {
        UnitTree.Unit unit = tree.get(id);
        model.addAttribute("unit", unit);
        model.addAttribute("q", q);
        model.addAttribute(
                "parents",
                q == null || q.isBlank() ? null : tree.named("%" + q.strip().replace("%", "\\%") + "%"));
    }
}
