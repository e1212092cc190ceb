package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.OpenItems;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is still under way in a period, by name, and its end. */
@Controller
class OpenItemsController {

    /** @param first the first few by name */
    record Kind(OpenItems items, long count, List<OpenItems.Item> first) {}

    private static final int FIRST = 8;

    private final List<OpenItems> kinds;
    private final PeriodList periods;
    private final ClosePeriod closePeriod;
    private final CurrentActor currentActor;

    OpenItemsController(List<OpenItems> kinds, PeriodList periods, ClosePeriod closePeriod, CurrentActor currentActor) {
        this.kinds = kinds;
        this.periods = periods;
        this.closePeriod = closePeriod;
        this.currentActor = currentActor;
    }

    /** @param apa the kind of which all are shown; none: the first of each */
    @PeriodPolicy.MayOpen
    @GetMapping("/periode/{id}/belum-selesai")
    String list(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String apa, ListQuery query, Model model) {
        model.addAttribute("period", periods.get(id, currentActor.get()));
        if (apa == null) {
            model.addAttribute(
                    "kinds",
                    kinds.stream()
                            .map(kind -> new Kind(kind, kind.count(id), kind.items(id, 0, FIRST)))
                            .filter(kind -> kind.count() > 0)
                            .toList());
        } else {
            OpenItems kind = kinds.stream()
                    .filter(one -> one.key().equals(apa))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(OpenItems.class, apa));
            var rows = kind.items(id, query.offset(), ListQuery.PAGE_SIZE);
            model.addAttribute("kind", kind);
            model.addAttribute("page", new PageOf<>(rows, query.pageNumber(), kind.count(id)));
            model.addAttribute("links", ListLinks.of(query));
        }
        return "appraisal/period/open-items";
    }

    @PeriodPolicy.MayOpen
    @PostMapping("/periode/{id}/penutupan")
    String close(@PathVariable UUID id, @RequestParam(defaultValue = "") String alasan, RedirectAttributes redirect) {
        return Forms.settle("/periode/" + id, redirect, "period.closed-now", () -> closePeriod.close(id, alasan));
    }
}
