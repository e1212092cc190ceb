package id.mumpuni.appraisal.self;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.OwnAppraisals;
import id.mumpuni.appraisal.process.SelfAssessmentProgress;
import id.mumpuni.appraisal.process.SelfView;
import id.mumpuni.appraisal.special.Specials;
import id.mumpuni.workplans.CoreValue;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a self-assessment shows. */
@Component
class SelfAssessmentPage {

    static final String VIEW = "appraisal/self/form";

    private final OwnAppraisals own;
    private final SelfView selfView;
    private final RecordedRealisations recorded;
    private final AppraisalPolicy policy;
    private final Specials specials;

    SelfAssessmentPage(
            OwnAppraisals own,
            SelfView selfView,
            RecordedRealisations recorded,
            AppraisalPolicy policy,
            Specials specials) {
        this.specials = specials;
        this.own = own;
        this.selfView = selfView;
        this.recorded = recorded;
        this.policy = policy;
    }

    void show(UUID id, Model model) {
        SelfView.Texts texts = selfView.of(id);
        model.addAttribute("appraisal", own.get(id));
        model.addAttribute("texts", texts);
        model.addAttribute("progress", SelfAssessmentProgress.of(texts));
        model.addAttribute("values", CoreValue.values());
        model.addAttribute("levels", ExpectationLevel.values());
        model.addAttribute("recorded", recorded.of(id));
        model.addAttribute("may", policy.on(id));
        Specials.Special special = specials.of(id);
        model.addAttribute("special", special);
        model.addAttribute("earlier", specials.earlier(special));
    }
}
