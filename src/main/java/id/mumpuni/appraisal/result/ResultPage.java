package id.mumpuni.appraisal.result;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.clock.Standing;
import id.mumpuni.appraisal.clock.Standings;
import id.mumpuni.appraisal.period.AchievementProofs;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.OwnAppraisals;
import id.mumpuni.appraisal.process.SelfView;
import id.mumpuni.appraisal.special.Specials;
import id.mumpuni.evidence.EvidenceItem;
import id.mumpuni.workplans.CoreValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** One result with why it is so, what was done when, and what is awaited until when. The caller guards it. */
@Component
class ResultPage {

    static final String VIEW = "appraisal/result/show";

    private final OwnAppraisals appraisals;
    private final ResultView results;
    private final SelfView selfView;
    private final AppraisalPolicy policy;
    private final Standings standings;
    /** Who looks at it, and what is not as usual. */
    @Component
    record Around(ResultReader reader, Specials specials, AchievementProofs proofs) {}

    private final Around around;

    ResultPage(
            OwnAppraisals appraisals,
            ResultView results,
            SelfView selfView,
            AppraisalPolicy policy,
            Standings standings,
            Around around) {
        this.appraisals = appraisals;
        this.results = results;
        this.selfView = selfView;
        this.policy = policy;
        this.standings = standings;
        this.around = around;
    }

    void list(Model model) {
        UUID person = around.reader().id();
        model.addAttribute("appraisals", appraisals.of(person));
        model.addAttribute("trend", results.newestTrend(person));
    }

    void show(UUID id, Model model) {
        OwnAppraisals.Row appraisal = appraisals.get(id);
        ResultReader reader = around.reader();
        boolean own = appraisal.employeeId().equals(reader.id());
        ResultView.Decision decision = results.of(id);
        Standing standing = standings.get(id);
        model.addAttribute("appraisal", appraisal);
        model.addAttribute("decision", decision);
        model.addAttribute("earlier", around.specials().agreed(id));
        model.addAttribute("organisationProofs", organisationProofs(decision));
        model.addAttribute("trend", results.trend(id));
        model.addAttribute("texts", own ? selfView.of(id) : selfView.forOthers(id));
        model.addAttribute("levels", ExpectationLevel.values());
        model.addAttribute("values", CoreValue.values());
        model.addAttribute("may", policy.on(id));
        model.addAttribute("own", own);
        model.addAttribute("standing", standing);
        model.addAttribute("signedOn", reader.day(appraisal.signedAt()));
        model.addAttribute("answeredOn", answeredOn(appraisal));
        model.addAttribute("today", reader.today());
    }

    private List<EvidenceItem> organisationProofs(ResultView.Decision decision) {
        UUID unit = decision.organisationUnitId();
        UUID period = decision.organisationPeriodId();
        return unit == null || period == null ? List.of() : around.proofs().of(period, unit);
    }

    private @Nullable LocalDate answeredOn(OwnAppraisals.Row appraisal) {
        Instant acknowledged = appraisal.acknowledgedAt();
        return around.reader().day(acknowledged == null ? appraisal.refusedAt() : acknowledged);
    }
}
