package id.mumpuni.documents;

import id.mumpuni.shared.NotFound;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** The requests of one kind. */
@NoRepositoryBean
public interface BundleJobs<B extends BundleJob> extends Repository<B, UUID> {

    B saveAndFlush(B bundle);

    Optional<B> findById(UUID id);

    List<B> findByStatusInOrderByAskedAt(Collection<BundleStatus> statuses);

    void deleteByAskedAtBefore(Instant time);

    default B get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound(BundleJob.class, id));
    }
}
