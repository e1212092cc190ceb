package id.mumpuni.workplans.bundle;

import id.mumpuni.documents.BundleStatus;
import id.mumpuni.shared.NotFound;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlanBundles extends Repository<PlanBundle, UUID> {

    PlanBundle saveAndFlush(PlanBundle bundle);

    Optional<PlanBundle> findById(UUID id);

    List<PlanBundle> findByStatusInOrderByAskedAt(Collection<BundleStatus> statuses);

    Optional<PlanBundle> findFirstByAskedByAndUnitIdAndYearAndWithPapersAndStatusIn(
            UUID askedBy, UUID unitId, int year, boolean withPapers, Collection<BundleStatus> statuses);

    void deleteByAskedAtBefore(Instant time);

    default PlanBundle get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound(PlanBundle.class, id));
    }
}
