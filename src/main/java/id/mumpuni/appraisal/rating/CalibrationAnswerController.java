package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.process.AnswerCalibration;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.CalibrationAnswer;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether the appraiser follows the calibration table. */
@Controller
class CalibrationAnswerController {

    record Form(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable CalibrationAnswer answer,
            @Nullable ExpectationLevel workResult,
            @Nullable ExpectationLevel behaviour,
            @Size(max = 2000) @Nullable String reason) {

        /** The appraiser's own levels stand ready for signing otherwise. */
        static Form of(TeamRow row, TabledPerson.OnTable tabled) {
            return new Form(row.version(), tabled.answer(), row.workResult(), row.behaviour(), tabled.reason());
        }
    }

    private final AnswerCalibration answerCalibration;
    private final JudgementPage page;

    CalibrationAnswerController(AnswerCalibration answerCalibration, JudgementPage page) {
        this.answerCalibration = answerCalibration;
        this.page = page;
    }

    @AppraisalPolicy.MayRate
    @PostMapping("/penilaian-bawahan/{id}/jawaban-kalibrasi")
    ModelAndView answer(
            @PathVariable UUID id,
            @Valid @ModelAttribute("answerForm") Form form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                answerCalibration.answer(
                        id,
                        Objects.requireNonNull(form.version()),
                        new AnswerCalibration.Chosen(
                                Objects.requireNonNull(form.answer()),
                                form.workResult(),
                                form.behaviour(),
                                form.reason()));
                redirect.addFlashAttribute("notice", "calibration.answered");
                return new ModelAndView("redirect:/penilaian-bawahan/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        page.show(id, model);
        return Forms.invalid(JudgementPage.VIEW, model.asMap());
    }
}
