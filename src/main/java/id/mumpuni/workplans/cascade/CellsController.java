package id.mumpuni.workplans.cascade;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.post.PlanYears;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The cells of the own matrix as they are written: one by itself, or all of them with the button. */
@Controller
@RequestMapping("/matriks-peran")
class CellsController {

    private final MatrixPage page;
    private final SaveCells saveCells;
    private final PlanYears years;
    private final CurrentActor currentActor;

    CellsController(MatrixPage page, SaveCells saveCells, PlanYears years, CurrentActor currentActor) {
        this.page = page;
        this.saveCells = saveCells;
        this.years = years;
        this.currentActor = currentActor;
    }

    /** With the header the page saved a cell by itself and wants its state and the coverage back. */
    @PostMapping("/isian")
    ModelAndView save(
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(required = false) @Nullable UUID orang,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "X-Autosave", required = false) @Nullable String autosave,
            Model model,
            RedirectAttributes redirect) {
        int year = years.chosen(tahun);
        Map<CellKey, SaveCells.Typed> typed = typed(parameters);
        if (autosave != null) {
            saveCells.save(year, typed);
            page.show(currentActor.get().employeeId(), year, orang, model);
            model.addAttribute("saved", typed.keySet());
            return new ModelAndView("workplans/cascade/parts :: saved", model.asMap());
        }
        try {
            saveCells.save(year, typed);
        } catch (RuleViolation violation) {
            return shownAgain(year, orang, typed, violation, model);
        }
        redirect.addFlashAttribute("notice", "cascade.saved");
        return new ModelAndView("redirect:/matriks-peran?tahun=" + year + (orang == null ? "" : "&orang=" + orang));
    }

    /** Without a script all cells come at once; one that cannot be saved must not cost the others. */
    private ModelAndView shownAgain(
            int year,
            @Nullable UUID person,
            Map<CellKey, SaveCells.Typed> typed,
            RuleViolation violation,
            Model model) {
        page.show(currentActor.get().employeeId(), year, person, model);
        model.addAttribute("guest", new GuestForm(null));
        model.addAttribute("violation", violation);
        model.addAttribute("typed", typed);
        return Forms.invalid(MatrixPage.VIEW, model.asMap());
    }

    private static Map<CellKey, SaveCells.Typed> typed(MultiValueMap<String, String> parameters) {
        Map<CellKey, SaveCells.Typed> typed = new HashMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith("t.")) {
                String before = parameters.getFirst("before." + name);
                CellKey.parse(name.substring(2))
                        .ifPresent(key -> typed.put(key, new SaveCells.Typed(said(before), said(values.get(0)))));
            }
        });
        return typed;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
