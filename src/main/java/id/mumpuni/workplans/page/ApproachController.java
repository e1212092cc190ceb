package id.mumpuni.workplans.page;

import id.mumpuni.shared.Forms;
import id.mumpuni.workplans.PlanApproach;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.plan.ChooseApproach;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Quantitative or qualitative, for as long as the plan is open. */
@Controller
@RequestMapping("/skp/{id}/pendekatan")
class ApproachController {

    private final ChooseApproach chooseApproach;

    ApproachController(ChooseApproach chooseApproach) {
        this.chooseApproach = chooseApproach;
    }

    @PlanPolicy.MayWrite
    @PostMapping
    String choose(@PathVariable UUID id, @RequestParam PlanApproach approach, RedirectAttributes redirect) {
        return Forms.settle(
                "/skp/" + id, redirect, "workplans.approach.chosen", () -> chooseApproach.choose(id, approach));
    }
}
