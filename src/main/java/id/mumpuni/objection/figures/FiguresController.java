package id.mumpuni.objection.figures;

import id.mumpuni.objection.rules.Counts;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The openness page of objections: numbers only. BKD and auditors, who may read every objection, see them whole. */
@Controller
class FiguresController {

    private final ObjectionFigures figures;
    private final CurrentActor currentActor;

    FiguresController(ObjectionFigures figures, CurrentActor currentActor) {
        this.figures = figures;
        this.currentActor = currentActor;
    }

    @GetMapping("/keberatan/angka")
    String show(ListQuery query, Model model) {
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("page", figures.page(query));
        model.addAttribute("all", currentActor.get().hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR));
        model.addAttribute("fewest", Counts.FEWEST);
        return "objection/figures";
    }
}
