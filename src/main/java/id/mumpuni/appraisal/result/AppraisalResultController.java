package id.mumpuni.appraisal.result;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.process.AcknowledgeResult;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.OwnAppraisals;
import id.mumpuni.appraisal.process.SelfView;
import id.mumpuni.workplans.CoreValue;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/hasil")
class AppraisalResultController {

    /** Working days to deliver the document, and to sign it after that. */
    private static final int CLOCK = 14;

    private final OwnAppraisals appraisals;
    private final ResultView results;
    private final SelfView selfView;
    private final AcknowledgeResult acknowledgeResult;
    private final AppraisalPolicy policy;
    private final ResultReader reader;

    AppraisalResultController(
            OwnAppraisals appraisals,
            ResultView results,
            SelfView selfView,
            AcknowledgeResult acknowledgeResult,
            AppraisalPolicy policy,
            ResultReader reader) {
        this.appraisals = appraisals;
        this.results = results;
        this.selfView = selfView;
        this.acknowledgeResult = acknowledgeResult;
        this.policy = policy;
        this.reader = reader;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("appraisals", appraisals.of(reader.id()));
        return "appraisal/result/list";
    }

    @AppraisalPolicy.MayViewResult
    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        OwnAppraisals.Row appraisal = appraisals.get(id);
        model.addAttribute("appraisal", appraisal);
        model.addAttribute("decision", results.of(id));
        model.addAttribute("texts", selfView.of(id));
        model.addAttribute("levels", ExpectationLevel.values());
        model.addAttribute("values", CoreValue.values());
        model.addAttribute("may", policy.on(id));
        model.addAttribute("own", appraisal.employeeId().equals(reader.id()));
        Instant signed = appraisal.signedAt();
        if (signed != null) {
            // The product shows the result at once, so the day of the signature is the day of receipt.
            model.addAttribute("signedOn", reader.day(signed));
            model.addAttribute("signBy", reader.workingDaysAfter(reader.day(signed), CLOCK));
        }
        Instant acknowledged = appraisal.acknowledgedAt();
        model.addAttribute("acknowledgedOn", acknowledged == null ? null : reader.day(acknowledged));
        return "appraisal/result/show";
    }

    @AppraisalPolicy.MayAcknowledge
    @PostMapping("/{id}/penerimaan")
    String acknowledge(@PathVariable UUID id, RedirectAttributes redirect) {
        acknowledgeResult.acknowledge(id);
        redirect.addFlashAttribute("notice", "result.acknowledged-now");
        return "redirect:/hasil/" + id;
    }
}
