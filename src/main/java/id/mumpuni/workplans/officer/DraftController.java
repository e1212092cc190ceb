package id.mumpuni.workplans.officer;

import id.mumpuni.shared.Forms;
import id.mumpuni.workplans.access.PlanPolicy;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A plan that the personnel officer drafted, on its way to the person and back. */
@Controller
@RequestMapping("/skp/{id}")
class DraftController {

    private static final int LONGEST = 2000;

    private final HandOverDraft handOverDraft;
    private final CommentDraft commentDraft;

    DraftController(HandOverDraft handOverDraft, CommentDraft commentDraft) {
        this.handOverDraft = handOverDraft;
        this.commentDraft = commentDraft;
    }

    @PlanPolicy.MayLookAfter
    @PostMapping("/penyerahan")
    String handOver(@PathVariable UUID id, RedirectAttributes redirect) {
        return tell(id, redirect, "workplans.late.handed-over", () -> handOverDraft.handOver(id));
    }

    @PlanPolicy.MayOwn
    @PostMapping("/tanggapan")
    String comment(@PathVariable UUID id, @RequestParam(defaultValue = "") String text, RedirectAttributes redirect) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            redirect.addFlashAttribute("problem", "workplans.late.no-comment");
            return "redirect:/skp/" + id;
        }
        return tell(id, redirect, "workplans.late.commented", () -> commentDraft.comment(id, said));
    }

    private static String tell(UUID id, RedirectAttributes redirect, String notice, Runnable step) {
        return Forms.settle("/skp/" + id, redirect, notice, step);
    }
}
