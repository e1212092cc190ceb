package id.mumpuni.appraisal.rating;

import id.mumpuni.shared.Forms;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reason for a distribution outside the pattern, asked on the page where the team is signed. */
@Controller
class PatternReasonController {

    private final ExplainPattern explainPattern;

    PatternReasonController(ExplainPattern explainPattern) {
        this.explainPattern = explainPattern;
    }

    @PostMapping("/penilaian-bawahan/alasan-pola")
    String explain(
            @RequestParam UUID periode,
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes redirect) {
        return Forms.settle(
                "/penilaian-bawahan/tinjau?periode=" + periode,
                redirect,
                "pattern.reason.saved",
                () -> explainPattern.explain(periode, unit, alasan));
    }
}
