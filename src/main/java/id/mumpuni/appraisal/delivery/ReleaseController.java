package id.mumpuni.appraisal.delivery;

import id.mumpuni.appraisal.period.PeriodPolicy;
import id.mumpuni.shared.Forms;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The results of a period, shown together. */
@Controller
class ReleaseController {

    private final ReleaseResults releaseResults;

    ReleaseController(ReleaseResults releaseResults) {
        this.releaseResults = releaseResults;
    }

    @PeriodPolicy.MayOpen
    @PostMapping("/periode/{id}/rilis")
    String release(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(
                "/papan-evaluasi?periode=" + id, redirect, "release.done", () -> releaseResults.release(id));
    }
}
