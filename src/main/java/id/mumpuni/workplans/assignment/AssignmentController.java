package id.mumpuni.workplans.assignment;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a leader has given to people whom somebody else appraises. */
@Controller
@RequestMapping("/penugasan")
class AssignmentController {

    private final AssignedResults results;
    private final CurrentActor currentActor;

    AssignmentController(AssignedResults results, CurrentActor currentActor) {
        this.results = results;
        this.currentActor = currentActor;
    }

    @GetMapping
    String mine(ListQuery query, Model model) {
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("page", results.by(currentActor.get().employeeId(), query));
        return "workplans/assignment/list";
    }
}
