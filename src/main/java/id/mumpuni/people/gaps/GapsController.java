package id.mumpuni.people.gaps;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/garis-penilaian")
class GapsController {

    private final Gaps gaps;
    private final CurrentActor currentActor;
    private final Clock clock;

    GapsController(Gaps gaps, CurrentActor currentActor, Clock clock) {
        this.gaps = gaps;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PersonnelPolicy.MayOversee
    @GetMapping
    String show(ListQuery query, @RequestParam(defaultValue = "") String kind, Model model) {
        Map<Gaps.Kind, List<Gaps.Row>> all = gaps.visibleTo(currentActor.get(), LocalDate.now(clock));
        Map<Gaps.Kind, Integer> counts = new LinkedHashMap<>();
        Gaps.Kind shown = null;
        for (Gaps.Kind each : Gaps.Kind.values()) {
            int count = all.getOrDefault(each, List.of()).size();
            counts.put(each, count);
            if (each.name().equals(kind) || shown == null && kind.isEmpty() && count > 0) {
                shown = each;
            }
        }
        List<Gaps.Row> rows = shown == null ? List.of() : all.getOrDefault(shown, List.of());
        int from = Math.min(query.offset(), rows.size());
        int to = Math.min(from + ListQuery.PAGE_SIZE, rows.size());
        model.addAttribute("counts", counts);
        model.addAttribute("shown", shown);
        model.addAttribute("page", new PageOf<>(rows.subList(from, to), query.pageNumber(), rows.size()));
        model.addAttribute("links", ListLinks.of(query));
        return "people/gaps/show";
    }
}
