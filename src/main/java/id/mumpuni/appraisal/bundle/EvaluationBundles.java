package id.mumpuni.appraisal.bundle;

import id.mumpuni.documents.BundleJobs;
import id.mumpuni.documents.BundleStatus;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

interface EvaluationBundles extends BundleJobs<EvaluationBundle> {

    Optional<EvaluationBundle> findFirstByAskedByAndPeriodIdAndUnitIdAndStatusIn(
            UUID askedBy, UUID periodId, UUID unitId, Collection<BundleStatus> statuses);
}
