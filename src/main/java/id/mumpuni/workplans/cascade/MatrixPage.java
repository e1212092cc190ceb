package id.mumpuni.workplans.cascade;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.workplans.post.PlanYears;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a matrix shows. */
@Component
class MatrixPage {

    static final String VIEW = "workplans/cascade/matrix";

    private final MatrixPages pages;
    private final PlanYears years;
    private final CurrentActor currentActor;

    MatrixPage(MatrixPages pages, PlanYears years, CurrentActor currentActor) {
        this.pages = pages;
        this.years = years;
        this.currentActor = currentActor;
    }

    void show(UUID leader, int year, @Nullable UUID person, Model model) {
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
}
