package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.rules.FollowUps;
import id.mumpuni.evidence.EvidenceItems;
import id.mumpuni.people.Identities;
import id.mumpuni.people.Identity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts one piece of feedback with its versions and what followed into a page. */
@Component
class FeedbackDetail {

    private final FeedbackPages pages;
    private final Feedbacks feedbacks;
    private final EvidenceItems evidence;
    private final Identities identities;
    private final Clock clock;

    FeedbackDetail(
            FeedbackPages pages, Feedbacks feedbacks, EvidenceItems evidence, Identities identities, Clock clock) {
        this.pages = pages;
        this.feedbacks = feedbacks;
        this.evidence = evidence;
        this.identities = identities;
        this.clock = clock;
    }

    void show(UUID id, NotePermissions may, Model model) {
        FeedbackPages.Note note = pages.note(id);
        Feedbacks.State state = feedbacks.get(id);
        model.addAttribute("note", note);
        model.addAttribute("versions", pages.versions(id));
        model.addAttribute("decisions", pages.decisions(id));
        model.addAttribute("may", may);
        model.addAttribute("kinds", FollowUps.open(note.progress(), note.resultId() != null, state.helpedBefore()));
        model.addAttribute("plan", pages.planOf(note.employeeId()));
        UUID tied = note.evidenceId();
        model.addAttribute(
                "evidence", tied == null ? null : evidence.find(Set.of(tied)).get(tied));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new FollowUpForm(null, null));
        }
    }

    Identity person(UUID id) {
        return identities.on(id, LocalDate.now(clock));
    }
}
