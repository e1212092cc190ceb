package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.rules.FeedbackRhythm;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rhythm of regular feedback between a leader and an employee. */
@Controller
@RequestMapping("/umpan-balik/pegawai/{id}")
class RhythmController {

    private final ProposeRhythm proposeRhythm;
    private final AgreeRhythm agreeRhythm;
    private final CurrentActor currentActor;

    RhythmController(ProposeRhythm proposeRhythm, AgreeRhythm agreeRhythm, CurrentActor currentActor) {
        this.proposeRhythm = proposeRhythm;
        this.agreeRhythm = agreeRhythm;
        this.currentActor = currentActor;
    }

    @FeedbackPolicy.MayPlanRhythm
    @PostMapping("/jadwal")
    String propose(@PathVariable UUID id, @RequestParam FeedbackRhythm rhythm, RedirectAttributes redirect) {
        return settle(id, redirect, "dialogue.rhythm.proposed", () -> proposeRhythm.propose(id, rhythm));
    }

    @FeedbackPolicy.MayPlanRhythm
    @PostMapping("/persetujuan-jadwal")
    String agree(@PathVariable UUID id, RedirectAttributes redirect) {
        return settle(id, redirect, "dialogue.rhythm.agreed", () -> agreeRhythm.agree(id));
    }

    private String settle(UUID id, RedirectAttributes redirect, String notice, Runnable decision) {
        String page = currentActor.get().is(id) ? "/umpan-balik" : "/umpan-balik/pegawai/" + id;
        return Forms.settle(page, redirect, notice, decision);
    }
}
