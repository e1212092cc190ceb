package id.mumpuni.appraisal.special;

import id.mumpuni.appraisal.process.AgreeToEarlierResult;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.DropEarlierResult;
import id.mumpuni.appraisal.process.ProposeEarlierResult;
import id.mumpuni.shared.Forms;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The result of the last period in the old unit, which counts for whoever moved if both sides agree. */
@Controller
@RequestMapping("/penilaian/{id}/hasil-sebelumnya")
class EarlierResultController {

    private final Specials specials;
    private final ProposeEarlierResult proposeEarlierResult;
    private final AgreeToEarlierResult agreeToEarlierResult;
    private final DropEarlierResult dropEarlierResult;
    private final AppraisalPolicy policy;

    EarlierResultController(
            Specials specials,
            ProposeEarlierResult proposeEarlierResult,
            AgreeToEarlierResult agreeToEarlierResult,
            DropEarlierResult dropEarlierResult,
            AppraisalPolicy policy) {
        this.specials = specials;
        this.proposeEarlierResult = proposeEarlierResult;
        this.agreeToEarlierResult = agreeToEarlierResult;
        this.dropEarlierResult = dropEarlierResult;
        this.policy = policy;
    }

    @AppraisalPolicy.MayAgree
    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        Specials.Special special = specials.of(id);
        Specials.Earlier earlier = specials.earlier(special);
        model.addAttribute("special", special);
        model.addAttribute("earlier", earlier);
        model.addAttribute("readable", earlier != null && policy.opensResult(earlier.id()));
        model.addAttribute("side", policy.sideOf(id));
        return "appraisal/special/earlier";
    }

    @AppraisalPolicy.MayAgree
    @PostMapping("/usulan")
    String propose(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String catatan,
            RedirectAttributes redirect) {
        return Forms.settle(page(id), redirect, "earlier.proposed", () -> proposeEarlierResult.propose(id, catatan));
    }

    @AppraisalPolicy.MayAgree
    @PostMapping("/persetujuan")
    String agree(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(page(id), redirect, "earlier.agreed", () -> agreeToEarlierResult.agree(id));
    }

    @AppraisalPolicy.MayAgree
    @PostMapping("/pembatalan")
    String drop(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(page(id), redirect, "earlier.dropped", () -> dropEarlierResult.drop(id));
    }

    private static String page(UUID id) {
        return "/penilaian/" + id + "/hasil-sebelumnya";
    }
}
