package id.mumpuni.workplans.bundle;

import id.mumpuni.documents.BundleJobs;
import id.mumpuni.documents.BundleStatus;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

interface PlanBundles extends BundleJobs<PlanBundle> {

    Optional<PlanBundle> findFirstByAskedByAndUnitIdAndYearAndWithPapersAndStatusIn(
            UUID askedBy, UUID unitId, int year, boolean withPapers, Collection<BundleStatus> statuses);
}
