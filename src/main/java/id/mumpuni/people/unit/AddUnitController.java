package id.mumpuni.people.unit;

import id.mumpuni.people.UnitPolicy;
import id.mumpuni.shared.Forms;
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

/** A new unit below another. */
@Controller
@RequestMapping("/unit/{id}/bawahan/baru")
class AddUnitController {

    private static final String FORM = "people/unit/add";

    private final ChangeUnit changeUnit;
    private final UnitTree tree;
    private final Clock clock;

    AddUnitController(ChangeUnit changeUnit, UnitTree tree, Clock clock) {
        this.changeUnit = changeUnit;
        this.tree = tree;
        this.clock = clock;
    }

    @UnitPolicy.MayEdit
    @GetMapping
    String add(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new UnitForm(null, null, id, false, LocalDate.now(clock), null));
        model.addAttribute("unit", tree.get(id));
        return FORM;
    }

    @UnitPolicy.MayEdit
    @PostMapping
    ModelAndView add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            redirect.addFlashAttribute("notice", "people.unit.added");
            return new ModelAndView("redirect:/unit/" + changeUnit.add(id, form));
        }
        model.addAttribute("unit", tree.get(id));
        return Forms.invalid(FORM, model.asMap());
    }
}
