package id.mumpuni.workplans.manual;

import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.plan.OpenPlans;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leader says what an indicator means, or that everybody understands it. */
@Service
class WriteManual {

    private final OpenPlans openPlans;
    private final Manuals manuals;

    WriteManual(OpenPlans openPlans, Manuals manuals) {
        this.openPlans = openPlans;
        this.manuals = manuals;
    }

    @PlanPolicy.MayWrite
    @Transactional
    void write(UUID id, UUID indicatorId, PlanContents.Manual manual, @Nullable Integer shownVersion) {
        openPlans.requireOpen(id, shownVersion);
        manuals.write(id, indicatorId, manual);
    }
}
