package id.mumpuni.appraisal.bundle;

import id.mumpuni.documents.BundleStatus;
import id.mumpuni.shared.NotFound;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EvaluationBundles extends Repository<EvaluationBundle, UUID> {

    EvaluationBundle saveAndFlush(EvaluationBundle bundle);

    Optional<EvaluationBundle> findById(UUID id);

    List<EvaluationBundle> findByStatusInOrderByAskedAt(Collection<BundleStatus> statuses);

    Optional<EvaluationBundle> findFirstByAskedByAndPeriodIdAndUnitIdAndStatusIn(
            UUID askedBy, UUID periodId, UUID unitId, Collection<BundleStatus> statuses);

    void deleteByAskedAtBefore(Instant time);

    default EvaluationBundle get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound(EvaluationBundle.class, id));
    }
}
