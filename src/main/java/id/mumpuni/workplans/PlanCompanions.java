package id.mumpuni.workplans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that the modules above say about a plan, for templates. */
@Component("planCompanions")
public class PlanCompanions {

    private final ObjectProvider<PlanCompanion> companions;

    PlanCompanions(ObjectProvider<PlanCompanion> companions) {
        this.companions = companions;
    }

    public List<PlanCompanion.Suggestion> suggestions(UUID planId) {
        return companions.stream()
                .flatMap(module -> module.suggestions(planId).stream())
                .toList();
    }

    public List<PlanCompanion.TakenOver> takenOver(UUID planId) {
        return companions.stream()
                .flatMap(module -> module.takenOver(planId).stream())
                .toList();
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
