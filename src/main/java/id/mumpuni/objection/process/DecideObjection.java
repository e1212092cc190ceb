package id.mumpuni.objection.process;

import id.mumpuni.appraisal.EvaluationPapers;
import id.mumpuni.appraisal.ResultChange;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The superior confirms the result or changes it, once both sides were heard. Objection, result and the judgement that is
 * kept change together, and the document of the decision is issued with it. After the last day it is late and still possible. Asked for twice, it is done once.
 */
@Service
class DecideObjection {

    /** @param levels null: confirmed */
    record Verdict(
            ResultChange.@Nullable Levels levels,
            String reason,
            @Nullable String recommendation) {}

    private final Objections objections;
    private final ObjectionPolicy policy;
    private final ResultChange results;
    private final DecisionPaper paper;
    private final TellObjection tell;
    private final CurrentActor currentActor;

    DecideObjection(
            Objections objections,
            ObjectionPolicy policy,
            ResultChange results,
            DecisionPaper paper,
            TellObjection tell,
            CurrentActor currentActor) {
        this.objections = objections;
        this.policy = policy;
        this.results = results;
        this.paper = paper;
        this.tell = tell;
        this.currentActor = currentActor;
    }

    /** @param version the state of the file that was read: nothing else is decided on */
    @ObjectionPolicy.MayDecide
    @Transactional
    void decide(UUID id, int version, Verdict verdict) {
        Objection objection = objections.getForStep(id);
        if (objection.status() == ObjectionStatus.DECIDED) {
            return;
        }
        objection.requireRunning();
        objection.expectVersion(version);
        if (!policy.on(id).facts().awaited().isEmpty()) {
            throw new RuleViolation("objection.not-heard", DayText.of(objection.hearBy()));
        }
        if (verdict.levels() != null && verdict.recommendation() == null) {
            throw new RuleViolation("objection.recommendation-missing");
        }
        UUID me = currentActor.get().employeeId();
        ResultChange.Outcome outcome = results.decide(
                objection.appraisalId(), new ResultChange.Decided(verdict.levels(), me, verdict.reason(), id));
        Instant now = tell.now();
        objection.decide(new Decision(
                me,
                now,
                verdict.levels() == null ? DecisionOutcome.CONFIRMED : DecisionOutcome.CHANGED,
                outcome.workResult(),
                outcome.behaviour(),
                outcome.rating(),
                verdict.reason(),
                verdict.recommendation()));
        paper.issue(
                id,
                new EvaluationPapers.Verdict(
                        verdict.levels() != null, verdict.reason(), verdict.recommendation(), me, now));
        tell.decided(id);
    }
}
