package id.mumpuni.objection.process;

import id.mumpuni.appraisal.ResultChange;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The superior confirms the result or changes it, once both sides were heard. Objection, result and the judgement that is
 * kept change together. After the last day it is late and still possible. Asked for twice, it is done once.
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
    private final TellObjection tell;
    private final CurrentActor currentActor;

    DecideObjection(
            Objections objections,
            ObjectionPolicy policy,
            ResultChange results,
            TellObjection tell,
            CurrentActor currentActor) {
        this.objections = objections;
        this.policy = policy;
        this.results = results;
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
        objection.decide(new Decision(
                me,
                tell.now(),
                verdict.levels() == null ? DecisionOutcome.CONFIRMED : DecisionOutcome.CHANGED,
                outcome.workResult(),
                outcome.behaviour(),
                outcome.rating(),
                verdict.reason(),
                verdict.recommendation()));
        tell.decided(id);
    }
}
