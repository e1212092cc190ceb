package id.mumpuni.objection.process;

import id.mumpuni.appraisal.ResultChange;
import id.mumpuni.objection.rules.WhyNot;
import id.mumpuni.shared.RuleViolation;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee objects to the own result, with reasons and evidence. Asked for twice, it is done once. */
@Service
class FileObjection {

    static final int MOST_EVIDENCE = 20;

    private final Objections objections;
    private final Objectable objectable;
    private final FindTerms terms;
    private final ResultChange results;
    private final TiedPieces pieces;
    private final TellObjection tell;

    FileObjection(
            Objections objections,
            Objectable objectable,
            FindTerms terms,
            ResultChange results,
            TiedPieces pieces,
            TellObjection tell) {
        this.objections = objections;
        this.objectable = objectable;
        this.terms = terms;
        this.results = results;
        this.pieces = pieces;
        this.tell = tell;
    }

    /** @param id of the appraisal */
    @ObjectionPolicy.MayFile
    @Transactional
    UUID file(UUID id, Objection.Text text, Set<UUID> evidence) {
        Objectable.Answer answer = objectable.of(id);
        WhyNot whyNot = answer.whyNot();
        if (whyNot == WhyNot.FILED || (whyNot == null && !results.hold(id))) {
            return objections.findByAppraisalId(id).orElseThrow().id();
        }
        if (whyNot != null) {
            throw new RuleViolation("WhyNot." + whyNot.name(), DayText.of(answer.objectBy()));
        }
        Objection filed = objections.save(new Objection(id, answer.employeeId(), tell.now(), text, terms.of(id)));
        objections.flush();
        pieces.tie(filed, evidence);
        tell.filed(filed, answer.period());
        return filed.id();
    }
}
