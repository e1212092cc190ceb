package id.mumpuni.dialogue.guidance;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.Stale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The signatures under one guidance. */
@Controller
@RequestMapping("/bimbingan/{id}")
class GuidanceSigningController {

    private final GuidanceView view;
    private final SignGuidance signGuidance;
    private final SendBackGuidance sendBackGuidance;

    GuidanceSigningController(GuidanceView view, SignGuidance signGuidance, SendBackGuidance sendBackGuidance) {
        this.view = view;
        this.signGuidance = signGuidance;
        this.sendBackGuidance = sendBackGuidance;
    }

    /** Nobody signs words that changed after they were read: the page shows what stands there now. */
    @GuidancePolicy.MayTakePart
    @PostMapping("/tanda-tangan")
    ModelAndView sign(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            Model model,
            RedirectAttributes redirect) {
        try {
            return new ModelAndView(Forms.settle(
                    "/bimbingan/" + id, redirect, "dialogue.guidance.signed", () -> signGuidance.sign(id, version)));
        } catch (Stale | ObjectOptimisticLockingFailureException newer) {
            model.addAttribute("newer", true);
            return new ModelAndView(view.show(id, model), model.asMap(), HttpStatus.CONFLICT);
        }
    }

    @GuidancePolicy.MayTakePart
    @PostMapping("/pengembalian")
    String sendBack(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(
                "/bimbingan/" + id, redirect, "dialogue.guidance.reopened", () -> sendBackGuidance.sendBack(id));
    }
}
