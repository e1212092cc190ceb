package id.mumpuni.objection.process;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee is heard in writing: further words to the objection. Asked for twice with the same, it is done once. */
@Service
class AddToObjection {

    private final Objections objections;
    private final TellObjection tell;

    AddToObjection(Objections objections, TellObjection tell) {
        this.objections = objections;
        this.tell = tell;
    }

    @ObjectionPolicy.MayAdd
    @Transactional
    void add(UUID id, String text) {
        Objection objection = objections.getForStep(id);
        Addition before = objection.addition();
        if (before != null && before.text().equals(text)) {
            return;
        }
        objection.add(text, tell.now());
        tell.added(id);
    }
}
