package id.mumpuni.workplans.bundle;

import id.mumpuni.documents.BundleJob;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A request for the plans of a unit's people. */
@Entity
class PlanBundle extends BundleJob {

    private int year;
    private boolean withPapers;

    protected PlanBundle() {} // for Hibernate

    PlanBundle(UUID unitId, int year, boolean withPapers, UUID askedBy, Instant now) {
        super(unitId, askedBy, now);
        this.year = year;
        this.withPapers = withPapers;
    }

    boolean hasPapers() {
        return withPapers;
    }
}
