package id.mumpuni.dialogue.meeting;

import static java.util.Objects.requireNonNull;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was agreed in a meeting, and what becomes of it afterwards. */
@Controller
@RequestMapping("/rapat/{id}/kesepakatan")
class AgreementController {

    private final AddAgreement addAgreement;
    private final SettleAgreement settleAgreement;
    private final MeetingView view;

    AgreementController(AddAgreement addAgreement, SettleAgreement settleAgreement, MeetingView view) {
        this.addAgreement = addAgreement;
        this.settleAgreement = settleAgreement;
        this.view = view;
    }

    @MeetingPolicy.MayRun
    @PostMapping
    ModelAndView add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AgreementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                addAgreement.add(
                        id,
                        requireNonNull(form.owner()),
                        requireNonNull(form.text()).strip(),
                        requireNonNull(form.dueOn()));
                redirect.addFlashAttribute("notice", "dialogue.agreement.saved");
                return new ModelAndView("redirect:/rapat/" + id + "#kesepakatan");
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        return Forms.invalid(view.show(id, model), model.asMap());
    }

    @MeetingPolicy.MayView
    @PostMapping("/{agreementId}/selesai")
    String done(@PathVariable UUID id, @PathVariable UUID agreementId, RedirectAttributes redirect) {
        return Forms.settle(
                "/rapat/" + id, redirect, "dialogue.agreement.done", () -> settleAgreement.done(id, agreementId));
    }

    @MeetingPolicy.MayRun
    @PostMapping("/{agreementId}/pembatalan")
    String drop(
            @PathVariable UUID id,
            @PathVariable UUID agreementId,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return Forms.settle(
                "/rapat/" + id,
                redirect,
                "dialogue.agreement.dropped",
                () -> settleAgreement.drop(id, agreementId, reason));
    }
}
