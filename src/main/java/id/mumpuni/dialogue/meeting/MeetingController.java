package id.mumpuni.dialogue.meeting;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Meetings as a list, one meeting, and its pages for the projector. */
@Controller
@RequestMapping("/rapat")
class MeetingController {

    private final MeetingPages pages;
    private final MeetingView view;
    private final Slides slides;
    private final CurrentActor currentActor;

    MeetingController(MeetingPages pages, MeetingView view, Slides slides, CurrentActor currentActor) {
        this.pages = pages;
        this.view = view;
        this.slides = slides;
        this.currentActor = currentActor;
    }

    @GetMapping
    String list(ListQuery query, Model model) {
        UUID me = currentActor.get().employeeId();
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("page", pages.visibleTo(currentActor.get(), query));
        model.addAttribute("units", pages.unitsLedBy(me));
        model.addAttribute("agreements", pages.openOf(me));
        return "dialogue/meeting/list";
    }

    @MeetingPolicy.MayView
    @GetMapping("/{id}")
    String read(@PathVariable UUID id, Model model) {
        return view.show(id, model);
    }

    /** One page for each person; the first page says what the last meetings left open. */
    @MeetingPolicy.MayPresent
    @GetMapping("/{id}/tayang")
    String present(@PathVariable UUID id, @RequestParam(defaultValue = "0") int halaman, Model model) {
        MeetingPages.Head head = pages.head(id);
        List<MeetingPages.Member> members = pages.members(id);
        int at = Math.max(0, Math.min(halaman, members.size()));
        model.addAttribute("head", head);
        model.addAttribute("at", at);
        model.addAttribute("last", members.size());
        model.addAttribute("carried", pages.carriedOver(id));
        if (at > 0) {
            MeetingPages.Member member = members.get(at - 1);
            model.addAttribute("member", member);
            model.addAttribute("slides", slides.of(member.planId(), head));
        }
        return "dialogue/meeting/present";
    }
}
