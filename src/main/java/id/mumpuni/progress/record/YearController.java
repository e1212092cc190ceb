package id.mumpuni.progress.record;

import id.mumpuni.evidence.EvidenceItems;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.progress.rules.CellState;
import id.mumpuni.progress.rules.Periods;
import id.mumpuni.shared.Crumb;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was recorded, of the year and of one period. */
@Controller
@RequestMapping("/catatan")
class YearController {

    private final Records records;
    private final ProgressPolicy policy;
    private final PeriodNames names;
    private final EvidenceItems evidence;
    private final EvaluatedRecords evaluated;
    private final CurrentActor currentActor;

    YearController(
            Records records,
            ProgressPolicy policy,
            PeriodNames names,
            EvidenceItems evidence,
            EvaluatedRecords evaluated,
            CurrentActor currentActor) {
        this.records = records;
        this.policy = policy;
        this.names = names;
        this.evidence = evidence;
        this.evaluated = evaluated;
        this.currentActor = currentActor;
    }

    /** The own record of the present period. */
    @GetMapping
    String now(Model model) {
        List<Records.Post> posts = records.posts(currentActor.get().employeeId());
        if (posts.isEmpty()) {
            return "progress/record/none";
        }
        Records.Year year = records.year(posts.get(0).id());
        return "redirect:/catatan/" + posts.get(0).id() + "/"
                + Periods.at(year.periods(), year.today()).code();
    }

    @ProgressPolicy.MayView
    @GetMapping("/{id}")
    String year(@PathVariable UUID id, Model model) {
        Records.Year year = records.year(id);
        model.addAttribute("year", year);
        ProgressPermissions may = policy.on(id);
        model.addAttribute("states", CellState.values());
        model.addAttribute("names", names);
        model.addAttribute("may", may);
        model.addAttribute(
                "posts",
                may.isOwn()
                        ? records.posts(year.plan().employeeId(), year.plan().year())
                        : List.of());
        return "progress/record/year";
    }

    @ProgressPolicy.MayView
    @GetMapping("/{id}/{period}")
    String period(@PathVariable UUID id, @PathVariable String period, Model model) {
        Records.Year year = records.year(id);
        var chosen = year.period(period);
        int at = year.periods().indexOf(chosen);
        model.addAttribute("year", year);
        model.addAttribute("period", chosen);
        model.addAttribute("earlier", at > 0 ? year.periods().get(at - 1) : null);
        model.addAttribute(
                "later", at < year.periods().size() - 1 ? year.periods().get(at + 1) : null);
        model.addAttribute("evidence", evidence.find(pieces(year, chosen)));
        model.addAttribute("names", names);
        ProgressPermissions may = policy.on(id);
        boolean closed = evaluated.contain(id, chosen);
        model.addAttribute("may", may);
        model.addAttribute("evaluated", closed);
        model.addAttribute("open", may.mayRecord() && !closed);
        model.addAttribute(
                "crumbs", List.of(new Crumb(String.valueOf(year.plan().year()), "/catatan/" + id)));
        return "progress/record/period";
    }

    private static Set<UUID> pieces(Records.Year year, DocumentationPeriod period) {
        return year.entries().stream()
                .filter(entry -> entry.start().equals(period.first()))
                .flatMap(entry -> entry.evidence().stream())
                .collect(Collectors.toSet());
    }
}
