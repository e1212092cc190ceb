package id.mumpuni.workplans.cascade;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.post.PlanYears;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The role-result matrix: the own one to write in, another leader's to read. */
@Controller
@RequestMapping("/matriks-peran")
class MatrixController {

    private static final String VIEW = "workplans/cascade/matrix";

    private final MatrixPages pages;
    private final SaveCells saveCells;
    private final PlanYears years;
    private final CurrentActor currentActor;

    MatrixController(MatrixPages pages, SaveCells saveCells, PlanYears years, CurrentActor currentActor) {
        this.pages = pages;
        this.saveCells = saveCells;
        this.years = years;
        this.currentActor = currentActor;
    }

    @GetMapping
    String own(
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(required = false) @Nullable UUID orang,
            Model model) {
        show(currentActor.get().employeeId(), years.chosen(tahun), orang, model);
        model.addAttribute("guest", new GuestForm(null));
        return VIEW;
    }

    @MatrixPolicy.MayView
    @GetMapping("/{id}")
    String other(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(required = false) @Nullable UUID orang,
            Model model) {
        int year = years.chosen(tahun);
        if (currentActor.get().is(id)) {
            return "redirect:/matriks-peran?tahun=" + year;
        }
        show(id, year, orang, model);
        return VIEW;
    }

    /** With the header the page saved a cell by itself and wants its state and the coverage back. */
    @PostMapping("/isian")
    String save(
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
            show(currentActor.get().employeeId(), year, orang, model);
            model.addAttribute("saved", typed.keySet());
            return "workplans/cascade/parts :: saved";
        }
        try {
            saveCells.save(year, typed);
            redirect.addFlashAttribute("notice", "cascade.saved");
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("violation", violation);
        }
        return "redirect:/matriks-peran?tahun=" + year + (orang == null ? "" : "&orang=" + orang);
    }

    private void show(UUID leader, int year, @Nullable UUID person, Model model) {
        Matrix matrix = pages.of(leader, year);
        model.addAttribute("matrix", matrix);
        model.addAttribute("coverage", matrix.coverage());
        model.addAttribute("chosen", matrix.chosen(person));
        model.addAttribute("single", person != null || matrix.isLarge());
        model.addAttribute("years", years.choices());
        boolean own = currentActor.get().is(leader);
        model.addAttribute("mayWrite", own);
        model.addAttribute("address", own ? "/matriks-peran" : "/matriks-peran/" + leader);
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
