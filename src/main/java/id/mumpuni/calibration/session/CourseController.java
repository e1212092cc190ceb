package id.mumpuni.calibration.session;

import id.mumpuni.shared.Forms;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The course of a session from its first step to its last. */
@Controller
@RequestMapping("/kalibrasi/{id}")
class CourseController {

    private final LoadProposals loadProposals;
    private final HoldSession holdSession;
    private final CloseSession closeSession;
    private final CancelSession cancelSession;

    CourseController(
            LoadProposals loadProposals,
            HoldSession holdSession,
            CloseSession closeSession,
            CancelSession cancelSession) {
        this.loadProposals = loadProposals;
        this.holdSession = holdSession;
        this.closeSession = closeSession;
        this.cancelSession = cancelSession;
    }

    @SessionPolicy.MayLoad
    @PostMapping("/usulan-baru")
    String load(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle("/kalibrasi/" + id, redirect, "calibration.loaded-now", () -> loadProposals.load(id));
    }

    @SessionPolicy.MayPreside
    @PostMapping("/pelaksanaan")
    String hold(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle("/kalibrasi/" + id, redirect, "calibration.held-now", () -> holdSession.hold(id));
    }

    @SessionPolicy.MayPreside
    @PostMapping("/penutupan")
    String close(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle("/kalibrasi/" + id, redirect, "calibration.closed-now", () -> closeSession.close(id));
    }

    @SessionPolicy.MayCancel
    @PostMapping("/pembatalan")
    String cancel(@PathVariable UUID id, @RequestParam(defaultValue = "") String alasan, RedirectAttributes redirect) {
        return Forms.settle(
                "/kalibrasi/" + id, redirect, "calibration.cancelled-now", () -> cancelSession.cancel(id, alasan));
    }
}
