package id.mumpuni.competencies.standard;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What counts for positions without a standard of their own, on one page. */
@Controller
@RequestMapping("/standar-jabatan/jenjang")
class TierController {

    record Tier(Standard standard, List<Requirement> requirements) {}

    private final Standards standards;

    TierController(Standards standards) {
        this.standards = standards;
    }

    @GetMapping
    String tiers(Model model) {
        model.addAttribute(
                "tiers",
                standards.tiers().stream()
                        .map(tier -> new Tier(tier, standards.requirements(tier.id())))
                        .toList());
        return "competencies/standard/tiers";
    }
}
