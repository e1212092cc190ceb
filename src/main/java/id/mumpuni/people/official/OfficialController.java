package id.mumpuni.people.official;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/pejabat")
class OfficialController {

    private static final String FORM = "people/official/form";

    private final Officials officials;
    private final RecordOfficial recordOfficial;
    private final Clock clock;

    OfficialController(Officials officials, RecordOfficial recordOfficial, Clock clock) {
        this.officials = officials;
        this.recordOfficial = recordOfficial;
        this.clock = clock;
    }

    @PersonnelPolicy.MayManage
    @GetMapping
    String list(Model model) {
        model.addAttribute("rows", officials.all());
        return "people/official/list";
    }

    @PersonnelPolicy.MayManage
    @GetMapping("/baru")
    String add(Model model) {
        List<Officials.UnitChoice> tops = officials.tops();
        UUID unit = tops.isEmpty() ? null : tops.get(0).id();
        model.addAttribute(
                "form",
                new OfficialForm(null, null, null, null, unit, !officials.led(unit), LocalDate.now(clock), null));
        return form(null, model);
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/baru")
    ModelAndView add(
            @Valid @ModelAttribute("form") OfficialForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return save(null, form, errors, model, redirect);
    }

    @PersonnelPolicy.MayManage
    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Model model) {
        Officials.Row row = officials.get(id);
        model.addAttribute(
                "form",
                new OfficialForm(
                        row.name(),
                        row.frontTitle(),
                        row.backTitle(),
                        row.post(),
                        row.unitId(),
                        row.leads(),
                        row.since(),
                        row.until()));
        return form(id, model);
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OfficialForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        officials.get(id);
        return save(id, form, errors, model, redirect);
    }

    private ModelAndView save(
            @Nullable UUID id, OfficialForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                if (id == null) {
                    recordOfficial.add(form);
                } else {
                    recordOfficial.change(id, form);
                }
                redirect.addFlashAttribute("notice", "people.official.saved");
                return new ModelAndView("redirect:/pejabat");
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        return Forms.invalid(form(id, model), model.asMap());
    }

    private String form(@Nullable UUID id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("tops", officials.tops());
        return FORM;
    }
}
