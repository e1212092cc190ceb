package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.rules.FeedbackRhythm;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Feedback to read: one's own, what one gave, one's team, one person's record, one piece. */
@Controller
@RequestMapping("/umpan-balik")
class FeedbackController {

    private final FeedbackPages pages;
    private final FeedbackTeam team;
    private final FeedbackDetail detail;
    private final Rhythms rhythms;
    private final FeedbackPolicy policy;
    private final CurrentActor currentActor;

    FeedbackController(
            FeedbackPages pages,
            FeedbackTeam team,
            FeedbackDetail detail,
            Rhythms rhythms,
            FeedbackPolicy policy,
            CurrentActor currentActor) {
        this.pages = pages;
        this.team = team;
        this.detail = detail;
        this.rhythms = rhythms;
        this.policy = policy;
        this.currentActor = currentActor;
    }

    @GetMapping
    String mine(ListQuery query, Model model) {
        UUID me = currentActor.get().employeeId();
        list(me, query, model);
        model.addAttribute("waiting", pages.waitingFor(me));
        return "dialogue/feedback/mine";
    }

    @GetMapping("/diberikan")
    String given(ListQuery query, Model model) {
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("page", pages.given(currentActor.get().employeeId(), query));
        return "dialogue/feedback/given";
    }

    @GetMapping("/tim")
    String team(Model model) {
        model.addAttribute("team", team.of(currentActor.get().employeeId()));
        return "dialogue/feedback/team";
    }

    @FeedbackPolicy.MayView
    @GetMapping("/pegawai/{id}")
    String person(@PathVariable UUID id, ListQuery query, Model model) {
        list(id, query, model);
        return "dialogue/feedback/person";
    }

    @FeedbackPolicy.MayRead
    @GetMapping("/{id}")
    String note(@PathVariable UUID id, Model model) {
        detail.show(id, policy.on(id), model);
        return "dialogue/feedback/note";
    }

    private void list(UUID employee, ListQuery query, Model model) {
        model.addAttribute("person", detail.person(employee));
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("page", pages.received(employee, query));
        model.addAttribute("decisions", pages.decisionsFor(employee));
        FeedbackPermissions may = policy.about(employee);
        model.addAttribute("rhythm", rhythms.of(may.line()));
        model.addAttribute("rhythms", FeedbackRhythm.values());
        model.addAttribute("may", may);
        model.addAttribute("plan", pages.planOf(employee));
    }
}
