package id.mumpuni.workplans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that the modules above say about a plan, for templates. */
@Component
public class PlanCompanions {

    private final ObjectProvider<PlanCompanion> companions;

    PlanCompanions(ObjectProvider<PlanCompanion> companions) {
        this.companions = companions;
    }

    public PlanCompanion.Said about(UUID planId) {
        List<PlanCompanion.Said> said =
                companions.stream().map(module -> module.about(planId)).toList();
        return new PlanCompanion.Said(
                said.stream().flatMap(one -> one.suggestions().stream()).toList(),
                said.stream().flatMap(one -> one.takenOver().stream()).toList());
    }

    public @Nullable String revisionReason(@Nullable UUID origin, UUID employeeId) {
        return origin == null
                ? null
                : companions.stream()
                        .map(module -> module.revisionReason(origin, employeeId))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null);
    }
}
