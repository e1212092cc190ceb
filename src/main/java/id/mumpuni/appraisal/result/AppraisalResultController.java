package id.mumpuni.appraisal.result;

import id.mumpuni.appraisal.ResultCompanion;
import id.mumpuni.appraisal.process.AcknowledgeResult;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.shared.Forms;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person's results, each with its reasons; opening one's own is its receipt. */
@Controller
@RequestMapping("/hasil")
class AppraisalResultController {

    private final ResultPage page;
    private final FirstOpening firstOpening;
    private final AcknowledgeResult acknowledgeResult;
    private final List<ResultCompanion> companions;

    AppraisalResultController(
            ResultPage page,
            FirstOpening firstOpening,
            AcknowledgeResult acknowledgeResult,
            List<ResultCompanion> companions) {
        this.page = page;
        this.firstOpening = firstOpening;
        this.acknowledgeResult = acknowledgeResult;
        this.companions = companions;
    }

    @GetMapping
    String list(Model model) {
        page.list(model);
        return "appraisal/result/list";
    }

    @AppraisalPolicy.MayViewResult
    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        firstOpening.note(id);
        page.show(id, model);
        model.addAttribute(
                "sections",
                companions.stream().flatMap(one -> one.about(id).stream()).toList());
        return ResultPage.VIEW;
    }

    @AppraisalPolicy.MayAcknowledge
    @PostMapping("/{id}/penerimaan")
    String acknowledge(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(
                "/hasil/" + id, redirect, "result.acknowledged-now", () -> acknowledgeResult.acknowledge(id));
    }
}
