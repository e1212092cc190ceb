package id.mumpuni.integration.siasn;

import id.mumpuni.shared.NotFound;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ImportRuns extends Repository<ImportRun, UUID> {

    ImportRun saveAndFlush(ImportRun run);

    Optional<ImportRun> findById(UUID id);

    List<ImportRun> findByStatusInAndStartedAtBefore(Collection<ImportStatus> statuses, Instant moment);

    default ImportRun get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound(ImportRun.class, id));
    }
}
