package id.mumpuni.workplans.cascade;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.workplans.post.PlanYears;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The role-result matrix: the own one to write in, another leader's to read. */
@Controller
@RequestMapping("/matriks-peran")
class MatrixController {

    private final MatrixPage page;
    private final PlanYears years;
    private final CurrentActor currentActor;

    MatrixController(MatrixPage page, PlanYears years, CurrentActor currentActor) {
        this.page = page;
        this.years = years;
        this.currentActor = currentActor;
    }

    @GetMapping
    String own(
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(required = false) @Nullable UUID orang,
            Model model) {
        page.show(currentActor.get().employeeId(), years.chosen(tahun), orang, model);
        model.addAttribute("guest", new GuestForm(null));
        return MatrixPage.VIEW;
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
        page.show(id, year, orang, model);
        return MatrixPage.VIEW;
    }
}
