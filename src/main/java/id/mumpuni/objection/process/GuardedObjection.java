package id.mumpuni.objection.process;

import id.mumpuni.appraisal.ResultChange;
import id.mumpuni.objection.ObjectionSteps;
import id.mumpuni.objection.rules.Party;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands each step to its use case, which asks for the right. */
@Component
class GuardedObjection implements ObjectionSteps {

    private final FileObjection fileObjection;
    private final ExplainResult explainResult;
    private final RecordHearing recordHearing;
    private final DecideObjection decideObjection;
    private final SignDecision signDecision;
    private final ObjectionFiles files;

    GuardedObjection(
            FileObjection fileObjection,
            ExplainResult explainResult,
            RecordHearing recordHearing,
            DecideObjection decideObjection,
            SignDecision signDecision,
            ObjectionFiles files) {
        this.fileObjection = fileObjection;
        this.explainResult = explainResult;
        this.recordHearing = recordHearing;
        this.decideObjection = decideObjection;
        this.signDecision = signDecision;
        this.files = files;
    }

    @Override
    public UUID file(UUID appraisal, Grounds grounds) {
        return fileObjection.file(appraisal, new Objection.Text(grounds.reason(), grounds.wish()), grounds.evidence());
    }

    @Override
    public void explain(UUID id, String text) {
        explainResult.explain(id, text);
    }

    @Override
    public void hear(UUID id, LocalDate day, String record) {
        recordHearing.record(id, Party.EMPLOYEE, day, record);
    }

    @Override
    public void change(UUID id, Verdict verdict) {
        decideObjection.decide(
                id,
                files.get(id).version(),
                new DecideObjection.Verdict(
                        new ResultChange.Levels(verdict.workResult(), verdict.behaviour(), null),
                        verdict.reason(),
                        verdict.recommendation()));
    }

    @Override
    public void sign(UUID id) {
        signDecision.sign(id);
    }
}
