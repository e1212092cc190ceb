package id.mumpuni.competencies.dictionary;

import id.mumpuni.competencies.CompetencyAspect;
import id.mumpuni.competencies.CompetencyKind;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The dictionary: everybody reads what they are measured by; the personnel agency keeps it. */
@Controller
@RequestMapping("/kamus-kompetensi")
class DictionaryController {

    private final DictionaryPages pages;
    private final RetireCompetency retireCompetency;
    private final PersonnelPolicy personnel;
    private final Clock clock;

    DictionaryController(
            DictionaryPages pages, RetireCompetency retireCompetency, PersonnelPolicy personnel, Clock clock) {
        this.pages = pages;
        this.retireCompetency = retireCompetency;
        this.personnel = personnel;
        this.clock = clock;
    }

    @GetMapping
    String list(ListQuery query, @RequestParam(required = false) @Nullable CompetencyKind jenis, Model model) {
        boolean keeper = personnel.here().mayManage();
        model.addAttribute("page", pages.page(query, jenis, keeper));
        model.addAttribute("query", query);
        model.addAttribute("jenis", jenis);
        model.addAttribute("kinds", CompetencyKind.values());
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("may", personnel.here());
        return "competencies/dictionary/list";
    }

    /** @param edisi number of the edition; none for the one in force, or else the newest */
    @PreAuthorize("isAuthenticated()")
    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer edisi, Model model) {
        var editions = pages.editions(id, personnel.here().mayManage());
        var shown = editions.stream()
                .filter(one -> edisi != null && one.number() == edisi)
                .findFirst()
                .orElseGet(() -> inForce(editions));
        model.addAttribute("shown", shown);
        model.addAttribute("current", inForce(editions));
        model.addAttribute("editions", editions);
        model.addAttribute("levels", pages.levels(shown.id()));
        model.addAttribute("aspects", CompetencyAspect.values());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("may", personnel.here());
        return "competencies/dictionary/show";
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{id}/pengakhiran")
    String retire(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(
                "/kamus-kompetensi/" + id, redirect, "competencies.retired", () -> retireCompetency.retire(id));
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{id}/pengakhiran/pembatalan")
    String takeBack(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(
                "/kamus-kompetensi/" + id, redirect, "competencies.taken-back", () -> retireCompetency.takeBack(id));
    }

    private DictionaryPages.Edition inForce(List<DictionaryPages.Edition> editions) {
        LocalDate today = LocalDate.now(clock);
        return editions.stream()
                .filter(one -> one.validFrom() != null && !one.validFrom().isAfter(today))
                .findFirst()
                .orElseGet(() -> editions.get(0));
    }
}
