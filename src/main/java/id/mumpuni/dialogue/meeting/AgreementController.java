package id.mumpuni.dialogue.meeting;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of an agreement after the meeting. */
@Controller
@RequestMapping("/rapat/{id}/kesepakatan/{agreementId}")
class AgreementController {

    private final SettleAgreement settleAgreement;

    AgreementController(SettleAgreement settleAgreement) {
        this.settleAgreement = settleAgreement;
    }

    @MeetingPolicy.MayView
    @PostMapping("/selesai")
    String done(@PathVariable UUID id, @PathVariable UUID agreementId, RedirectAttributes redirect) {
        return MinutesController.settle(
                id, redirect, "dialogue.agreement.done", () -> settleAgreement.done(id, agreementId));
    }

    @MeetingPolicy.MayRun
    @PostMapping("/pembatalan")
    String drop(
            @PathVariable UUID id,
            @PathVariable UUID agreementId,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return MinutesController.settle(
                id, redirect, "dialogue.agreement.dropped", () -> settleAgreement.drop(id, agreementId, reason));
    }
}
