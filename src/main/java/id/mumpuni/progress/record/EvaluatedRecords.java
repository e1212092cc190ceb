package id.mumpuni.progress.record;

import static java.util.stream.Collectors.toSet;

import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.progress.RecordLocks;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Records that count in a signed evaluation: nobody changes them any more, as the evaluation rests on them. */
@Component
public class EvaluatedRecords {

    private final ObjectProvider<RecordLocks> modules;

    EvaluatedRecords(ObjectProvider<RecordLocks> modules) {
        this.modules = modules;
    }

    boolean contain(UUID plan, DocumentationPeriod period) {
        return !among(Set.of(plan), period).isEmpty();
    }

    /** Asked once for all the plans. */
    public Set<UUID> among(Set<UUID> plans, DocumentationPeriod period) {
        return modules.stream()
                .flatMap(module -> module.locked(plans, period).stream())
                .collect(toSet());
    }
}
