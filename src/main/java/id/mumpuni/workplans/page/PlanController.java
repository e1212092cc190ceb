package id.mumpuni.workplans.page;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.PlanApproach;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.plan.StartPlan;
import id.mumpuni.workplans.plan.SubmitPlan;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own plans, and one plan as everyone who may read it sees it. */
@Controller
@RequestMapping("/skp")
class PlanController {

    /**
     * A year without a plan that counts.
     *
     * @param copyable the year before has one with results, or the one of the post before
     * @param moved the plan of the post before is closed
     */
    record Missing(int year, boolean copyable, boolean moved) {}

    private static final String PLAN = "workplans/page/plan";

    private final PlanPages pages;
    private final PlanPage page;
    private final StartPlan startPlan;
    private final SubmitPlan submitPlan;
    private final CurrentActor currentActor;

    PlanController(
            PlanPages pages, PlanPage page, StartPlan startPlan, SubmitPlan submitPlan, CurrentActor currentActor) {
        this.pages = pages;
        this.page = page;
        this.startPlan = startPlan;
        this.submitPlan = submitPlan;
        this.currentActor = currentActor;
    }

    @GetMapping
    String mine(Model model) {
        List<PlanPages.Mine> plans = pages.mine(currentActor.get().employeeId());
        model.addAttribute("plans", plans);
        model.addAttribute("year", pages.years().current());
        model.addAttribute("approaches", PlanApproach.values());
        model.addAttribute(
                "missing",
                pages.years().choices().stream()
                        .filter(year -> plans.stream().noneMatch(plan -> counts(plan, year)))
                        .map(year -> missing(plans, year))
                        .toList());
        return "workplans/page/mine";
    }

    @PostMapping
    ModelAndView start(
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(required = false) @Nullable PlanApproach approach,
            @RequestParam(defaultValue = "false") boolean copy,
            RedirectAttributes redirect,
            Model model) {
        try {
            UUID id = startPlan.start(tahun == null ? pages.years().current() : tahun, approach, copy);
            redirect.addFlashAttribute("notice", copy ? "workplans.plan.copied" : "workplans.plan.started");
            return new ModelAndView("redirect:/skp/" + id);
        } catch (RuleViolation violation) {
            model.addAttribute("problem", violation.code());
            return new ModelAndView(mine(model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PlanPolicy.MayView
    @GetMapping("/{id}")
    String plan(@PathVariable UUID id, Model model) {
        page.show(id, model);
        return PLAN;
    }

    @PlanPolicy.MayView
    @PostMapping("/{id}/pengajuan")
    ModelAndView submit(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
        try {
            submitPlan.submit(id);
            redirect.addFlashAttribute("notice", "workplans.plan.submitted");
            return new ModelAndView("redirect:/skp/" + id);
        } catch (RuleViolation violation) {
            model.addAttribute("problem", violation.code());
            page.show(id, model);
            return new ModelAndView(PLAN, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static boolean counts(PlanPages.Mine plan, int year) {
        return plan.year() == year && plan.status() != PlanStatus.CLOSED;
    }

    private static Missing missing(List<PlanPages.Mine> plans, int year) {
        boolean moved = plans.stream().anyMatch(plan -> plan.year() == year);
        boolean copyable =
                plans.stream().anyMatch(plan -> plan.year() == (moved ? year : year - 1) && plan.results() > 0);
        return new Missing(year, copyable, moved);
    }
}
