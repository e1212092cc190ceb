package id.mumpuni.dialogue.meeting;

import id.mumpuni.people.CurrentActor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts one meeting into its page. */
@Component
class MeetingView {

    private static final String PAGE = "dialogue/meeting/show";

    private final MeetingPages pages;
    private final MeetingAgenda agenda;
    private final MeetingPolicy policy;
    private final CurrentActor currentActor;

    MeetingView(MeetingPages pages, MeetingAgenda agenda, MeetingPolicy policy, CurrentActor currentActor) {
        this.pages = pages;
        this.agenda = agenda;
        this.policy = policy;
        this.currentActor = currentActor;
    }

    String show(UUID id, Model model) {
        MeetingPages.Head head = pages.head(id);
        List<MeetingPages.Member> members = pages.members(id);
        MeetingPermissions may = policy.on(id);
        model.addAttribute("head", head);
        model.addAttribute("members", members);
        model.addAttribute("lines", agenda.of(head, members, may));
        model.addAttribute("agreements", pages.agreements(id));
        model.addAttribute("carried", pages.carriedOver(id));
        model.addAttribute("may", may);
        model.addAttribute("me", currentActor.get().employeeId());
        model.addAttribute("attendances", Attendance.values());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new AgreementForm(null, null, null));
        }
        return PAGE;
    }
}
