package id.mumpuni.dialogue.counselling;

import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What follows a report: settled, recorded, confirmed, closed. */
@Controller
@RequestMapping("/konseling/{id}")
class CounsellingStepsController {

    private static final int LONGEST = 4_000;

    private final DismissReport dismissReport;
    private final RecordCounselling recordCounselling;
    private final ConfirmCounselling confirmCounselling;
    private final CloseCounselling closeCounselling;

    CounsellingStepsController(
            DismissReport dismissReport,
            RecordCounselling recordCounselling,
            ConfirmCounselling confirmCounselling,
            CloseCounselling closeCounselling) {
        this.dismissReport = dismissReport;
        this.recordCounselling = recordCounselling;
        this.confirmCounselling = confirmCounselling;
        this.closeCounselling = closeCounselling;
    }

    @CounsellingPolicy.MayDismiss
    @PostMapping("/penyelesaian")
    String dismiss(@PathVariable UUID id, @RequestParam(defaultValue = "") String text, RedirectAttributes redirect) {
        return settle(
                id, text, redirect, "dialogue.counselling.dismissed", () -> dismissReport.dismiss(id, text.strip()));
    }

    @CounsellingPolicy.MayRecord
    @PostMapping("/rekaman")
    String record(@PathVariable UUID id, @RequestParam(defaultValue = "") String text, RedirectAttributes redirect) {
        return settle(
                id, text, redirect, "dialogue.counselling.recorded", () -> recordCounselling.record(id, text.strip()));
    }

    @CounsellingPolicy.MayConfirm
    @PostMapping("/tanda-tangan")
    String confirm(@PathVariable UUID id, RedirectAttributes redirect) {
        return settle(id, "-", redirect, "dialogue.counselling.confirmed", () -> confirmCounselling.confirm(id));
    }

    @CounsellingPolicy.MayClose
    @PostMapping("/tindak-lanjut")
    String close(@PathVariable UUID id, @RequestParam(defaultValue = "") String text, RedirectAttributes redirect) {
        return settle(
                id, text, redirect, "dialogue.counselling.closed", () -> closeCounselling.close(id, text.strip()));
    }

    /** What was typed comes back: flash attributes live in the session, never in the address. */
    private static String settle(UUID id, String text, RedirectAttributes redirect, String notice, Runnable decision) {
        try {
            if (text.isBlank() || text.strip().length() > LONGEST) {
                throw new RuleViolation("dialogue.counselling.no-text");
            }
            decision.run();
            redirect.addFlashAttribute("notice", notice);
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            redirect.addFlashAttribute("typed", text);
        }
        return "redirect:/konseling/" + id;
    }
}
