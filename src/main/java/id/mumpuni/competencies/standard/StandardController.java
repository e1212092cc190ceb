package id.mumpuni.competencies.standard;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.people.PositionKind;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What positions ask for: open to everybody, so that nobody is measured by what they cannot read. */
@Controller
@RequestMapping("/standar-jabatan")
class StandardController {

    private static final String SHOW = "competencies/standard/show";

    private final Standards standards;
    private final PositionPages positions;
    private final PersonnelPolicy personnel;
    private final CurrentActor currentActor;
    private final Clock clock;

    StandardController(
            Standards standards,
            PositionPages positions,
            PersonnelPolicy personnel,
            CurrentActor currentActor,
            Clock clock) {
        this.standards = standards;
        this.positions = positions;
        this.personnel = personnel;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping
    String list(
            ListQuery query,
            @RequestParam(required = false) @Nullable PositionKind jenis,
            @RequestParam(required = false) PositionPages.@Nullable Origin asal,
            Model model) {
        model.addAttribute("page", positions.page(query, jenis, asal));
        model.addAttribute("query", query);
        model.addAttribute("jenis", jenis);
        model.addAttribute("asal", asal);
        model.addAttribute("kinds", Tiers.KINDS);
        model.addAttribute("origins", PositionPages.Origin.values());
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("may", personnel.here());
        return "competencies/standard/list";
    }

    @GetMapping("/saya")
    String own(RedirectAttributes redirect) {
        UUID position = positions.heldBy(currentActor.get().employeeId());
        if (position == null) {
            redirect.addFlashAttribute("problem", "standards.no-position");
            return "redirect:/standar-jabatan";
        }
        return "redirect:/standar-jabatan/jabatan/" + position;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/jabatan/{id}")
    String position(@PathVariable UUID id, Model model) {
        PositionPages.Head head = positions.get(id);
        Standard shown = standards.of(id);
        model.addAttribute("position", head);
        model.addAttribute("editions", readable(standards.ofPosition(id)));
        return show(shown, model);
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/{id}")
    String edition(@PathVariable UUID id, Model model) {
        Standard shown = standards.get(id);
        if (shown.isDraft() && !personnel.here().mayManage()) {
            return "redirect:/standar-jabatan";
        }
        if (shown.positionId() != null) {
            model.addAttribute("position", positions.get(shown.positionId()));
        }
        model.addAttribute("editions", readable(standards.siblings(id)));
        return show(shown, model);
    }

    private String show(@Nullable Standard shown, Model model) {
        model.addAttribute("shown", shown);
        model.addAttribute("requirements", shown == null ? List.of() : standards.requirements(shown.id()));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("may", personnel.here());
        return SHOW;
    }

    private List<Standard> readable(List<Standard> editions) {
        return editions.stream()
                .filter(one -> !one.isDraft() || personnel.here().mayManage())
                .toList();
    }
}
