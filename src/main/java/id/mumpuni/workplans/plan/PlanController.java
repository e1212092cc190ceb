package id.mumpuni.workplans.plan;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents;
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

    /** A year without a plan; copyable if the year before has one with results. */
    record Missing(int year, boolean copyable) {}

    private static final String PLAN = "workplans/plan/plan";

    private final PlanPages pages;
    private final PlanContents contents;
    private final PlanPolicy policy;
    private final StartPlan startPlan;
    private final SubmitPlan submitPlan;
    private final CurrentActor currentActor;

    PlanController(
            PlanPages pages,
            PlanContents contents,
            PlanPolicy policy,
            StartPlan startPlan,
            SubmitPlan submitPlan,
            CurrentActor currentActor) {
        this.pages = pages;
        this.contents = contents;
        this.policy = policy;
        this.startPlan = startPlan;
        this.submitPlan = submitPlan;
        this.currentActor = currentActor;
    }

    @GetMapping
    String mine(Model model) {
        List<PlanPages.Mine> plans = pages.mine(currentActor.get().employeeId());
        model.addAttribute("plans", plans);
        model.addAttribute("year", pages.years().current());
        model.addAttribute(
                "missing",
                pages.years().choices().stream()
                        .filter(year -> plans.stream().noneMatch(plan -> plan.year() == year))
                        .map(year -> new Missing(
                                year, plans.stream().anyMatch(plan -> plan.year() == year - 1 && plan.results() > 0)))
                        .toList());
        return "workplans/plan/mine";
    }

    @PostMapping
    ModelAndView start(
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(defaultValue = "false") boolean copy,
            RedirectAttributes redirect,
            Model model) {
        try {
            UUID id = startPlan.start(tahun == null ? pages.years().current() : tahun, copy);
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
        show(id, model);
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
            show(id, model);
            return new ModelAndView(PLAN, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private void show(UUID id, Model model) {
        PlanContents.Plan plan = contents.find(id).orElseThrow();
        model.addAttribute("head", pages.head(id));
        model.addAttribute("revisions", pages.revisions(id));
        model.addAttribute("plan", plan);
        model.addAttribute("values", CoreValue.values());
        model.addAttribute("holes", PlanHole.of(plan));
        model.addAttribute("may", policy.on(id));
    }
}
