package id.mumpuni.people.unit;

import id.mumpuni.people.UnitPermissions;
import id.mumpuni.people.UnitPolicy;
import id.mumpuni.shared.ListQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/unit")
class UnitController {

    private final UnitTree tree;
    private final UnitPolicy policy;
    private final Clock clock;

    UnitController(UnitTree tree, UnitPolicy policy, Clock clock) {
        this.tree = tree;
        this.policy = policy;
        this.clock = clock;
    }

    /** The tops with their first level open, or the units that a search finds. */
    @GetMapping
    String tree(ListQuery query, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<UnitTree.Node> tops = tree.below(null, today);
        model.addAttribute("query", query);
        model.addAttribute("found", query.hasSearch() ? tree.named(query.searchPattern()) : null);
        model.addAttribute("nodes", tops);
        model.addAttribute("open", tops.size() == 1 ? tree.below(tops.get(0).id(), today) : List.of());
        return "people/unit/tree";
    }

    @UnitPolicy.MayView
    @GetMapping("/{id}/bawahan")
    String below(
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        if (htmx == null) {
            return "redirect:/unit/" + id;
        }
        model.addAttribute("nodes", tree.below(id, LocalDate.now(clock)));
        return "people/unit/tree :: level";
    }

    @UnitPolicy.MayView
    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("unit", tree.get(id));
        UnitPermissions may = policy.on(id);
        List<UnitTree.Leader> leaders = tree.leaders(id, today);
        boolean led = leaders.stream().anyMatch(leader -> leader.acting() == null);
        model.addAttribute("may", may);
        model.addAttribute("path", tree.above(id));
        model.addAttribute("leaders", leaders);
        model.addAttribute("candidates", may.mayDelegate() && !led ? tree.candidates(id) : List.of());
        model.addAttribute("nodes", tree.below(id, today));
        model.addAttribute("members", tree.members(id));
        model.addAttribute("history", tree.history(id));
        return "people/unit/show";
    }
}
