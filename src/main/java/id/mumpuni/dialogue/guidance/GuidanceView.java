package id.mumpuni.dialogue.guidance;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts one guidance into its page. */
@Component
class GuidanceView {

    static final String PAGE = "dialogue/guidance/show";

    private final GuidancePages pages;
    private final GuidanceLines lines;
    private final GuidancePolicy policy;

    GuidanceView(GuidancePages pages, GuidanceLines lines, GuidancePolicy policy) {
        this.pages = pages;
        this.lines = lines;
        this.policy = policy;
    }

    String show(UUID id, Model model) {
        GuidancePages.Head head = pages.head(id);
        GuidancePermissions may = policy.on(id);
        model.addAttribute("head", head);
        model.addAttribute("lines", lines.of(id));
        model.addAttribute("sections", Section.of(head.kind()));
        model.addAttribute("may", may);
        model.addAttribute("review", may.mayReadRating() ? pages.review(id) : null);
        model.addAttribute("opinion", may.mayReadJudgement() ? pages.opinion(id) : null);
        return PAGE;
    }
}
