package id.mumpuni.objection.process;

import id.mumpuni.appraisal.EvaluationPapers;
import id.mumpuni.people.CurrentActor;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The employee and the appraiser sign the document of the decision, each in their box. The decision does not wait for it.
 * Asked for twice, it is done once.
 */
@Service
class SignDecision {

    private final Objections objections;
    private final EvaluationPapers papers;
    private final CurrentActor currentActor;

    SignDecision(Objections objections, EvaluationPapers papers, CurrentActor currentActor) {
        this.objections = objections;
        this.papers = papers;
        this.currentActor = currentActor;
    }

    @ObjectionPolicy.MaySignDecision
    @Transactional
    void sign(UUID id) {
        papers.sign(objections.getForStep(id).appraisalId(), currentActor.get().employeeId());
    }
}
