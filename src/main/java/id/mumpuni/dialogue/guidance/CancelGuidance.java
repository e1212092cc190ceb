package id.mumpuni.dialogue.guidance;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leader calls a guidance off. */
@Service
class CancelGuidance {

    private final Guidances guidances;

    CancelGuidance(Guidances guidances) {
        this.guidances = guidances;
    }

    @GuidancePolicy.MayPlan
    @Transactional
    void cancel(UUID id) {
        guidances.get(id).cancel();
    }
}
