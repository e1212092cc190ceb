package id.mumpuni.workplans.annex;

import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.plan.OpenPlans;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person writes the annex (Lampiran SKP) as a whole. */
@Service
class WriteAnnex {

    private final OpenPlans openPlans;
    private final AnnexLines lines;

    WriteAnnex(OpenPlans openPlans, AnnexLines lines) {
        this.openPlans = openPlans;
        this.lines = lines;
    }

    @PlanPolicy.MayWrite
    @Transactional
    void write(UUID id, List<AnnexText> texts, @Nullable Integer shownVersion) {
        openPlans.requireOpen(id, shownVersion);
        lines.write(id, texts);
    }
}
