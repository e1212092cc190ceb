package id.mumpuni.appraisal.openness;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.people.CurrentActor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How many people got which predicate, for everybody who is signed in. */
@Controller
class DistributionController {

    private final Distributions distributions;
    private final CurrentActor currentActor;

    DistributionController(Distributions distributions, CurrentActor currentActor) {
        this.distributions = distributions;
        this.currentActor = currentActor;
    }

    @GetMapping("/sebaran-predikat")
    String show(Model model) {
        model.addAttribute("rows", distributions.seenBy(currentActor.get().employeeId()));
        model.addAttribute("ratings", PerformanceRating.values());
        return "appraisal/openness/distribution";
    }
}
