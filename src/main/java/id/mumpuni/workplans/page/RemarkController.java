package id.mumpuni.workplans.page;

import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.access.PlanPolicy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The remarks beside the lines of a plan that came back. */
@Controller
@RequestMapping("/skp/{id}/catatan/{remarkId}/jawaban")
class RemarkController {

    private static final int LONGEST = 1000;

    private final AnswerRemark answerRemark;

    RemarkController(AnswerRemark answerRemark) {
        this.answerRemark = answerRemark;
    }

    @PlanPolicy.MayOwn
    @PostMapping
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID remarkId,
            @RequestParam(required = false) @Nullable String answer,
            RedirectAttributes redirect) {
        try {
            if (answer != null && answer.length() > LONGEST) {
                throw new RuleViolation("workplans.remark.too-long");
            }
            answerRemark.answer(id, remarkId, answer);
            redirect.addFlashAttribute("notice", "workplans.remark.answered");
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
        }
        return "redirect:/skp/" + id;
    }
}
