package id.mumpuni.dialogue.meeting;

import id.mumpuni.people.CurrentActor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts one meeting into its page. */
@Component
class MeetingView {

    private final MeetingPages pages;
    private final MeetingPolicy policy;
    private final CurrentActor currentActor;

    MeetingView(MeetingPages pages, MeetingPolicy policy, CurrentActor currentActor) {
        this.pages = pages;
        this.policy = policy;
        this.currentActor = currentActor;
    }

    void show(UUID id, Model model) {
        model.addAttribute("head", pages.head(id));
        model.addAttribute("members", pages.members(id));
        model.addAttribute("agreements", pages.agreements(id));
        model.addAttribute("carried", pages.carriedOver(id));
        model.addAttribute("may", policy.on(id));
        model.addAttribute("me", currentActor.get().employeeId());
        model.addAttribute("attendances", Attendance.values());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new AgreementForm(null, null, null));
        }
    }
}
