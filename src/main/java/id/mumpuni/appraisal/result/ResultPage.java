package id.mumpuni.appraisal.result;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.clock.Standing;
import id.mumpuni.appraisal.clock.Standings;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.OwnAppraisals;
import id.mumpuni.appraisal.process.SelfView;
import id.mumpuni.workplans.CoreValue;
import java.time.Instant;
import java.time.LocalDate;
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
    private final ResultReader reader;

    ResultPage(
            OwnAppraisals appraisals,
            ResultView results,
            SelfView selfView,
            AppraisalPolicy policy,
            Standings standings,
            ResultReader reader) {
        this.appraisals = appraisals;
        this.results = results;
        this.selfView = selfView;
        this.policy = policy;
        this.standings = standings;
        this.reader = reader;
    }

    void list(Model model) {
        UUID person = reader.id();
        model.addAttribute("appraisals", appraisals.of(person));
        model.addAttribute("trend", results.newestTrend(person));
    }

    void show(UUID id, Model model) {
        OwnAppraisals.Row appraisal = appraisals.get(id);
        boolean own = appraisal.employeeId().equals(reader.id());
        ResultView.Decision decision = results.of(id);
        Standing standing = standings.get(id);
        model.addAttribute("appraisal", appraisal);
        model.addAttribute("decision", decision);
        model.addAttribute("earlier", results.earlier(id));
        model.addAttribute("organisationProofs", results.proofs(decision));
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

    private @Nullable LocalDate answeredOn(OwnAppraisals.Row appraisal) {
        Instant acknowledged = appraisal.acknowledgedAt();
        return reader.day(acknowledged == null ? appraisal.refusedAt() : acknowledged);
    }
}
