package id.mumpuni.progress.record;

import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.progress.RecordLocks;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Records that count in a signed evaluation: nobody changes them any more, as the evaluation rests on them. */
@Component
class EvaluatedRecords {

    private final ObjectProvider<RecordLocks> modules;

    EvaluatedRecords(ObjectProvider<RecordLocks> modules) {
        this.modules = modules;
    }

    boolean contain(UUID plan, DocumentationPeriod period) {
        return modules.stream().anyMatch(module -> module.locked(plan, period));
    }
}
