package id.mumpuni.objection.process;

import id.mumpuni.people.CurrentActor;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever signed the result explains it. Asked for twice with the same words, it is done once. */
@Service
class ExplainResult {

    private final Objections objections;
    private final TellObjection tell;
    private final CurrentActor currentActor;

    ExplainResult(Objections objections, TellObjection tell, CurrentActor currentActor) {
        this.objections = objections;
        this.tell = tell;
        this.currentActor = currentActor;
    }

    @ObjectionPolicy.MayExplain
    @Transactional
    void explain(UUID id, String text) {
        Objection objection = objections.getForStep(id);
        Explanation before = objection.explanation();
        if (before != null && before.text().equals(text)) {
            return;
        }
        objection.explain(text, currentActor.get().employeeId(), tell.now());
        tell.explained(id);
    }
}
