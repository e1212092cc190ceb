package id.mumpuni.appraisal.process;

import id.mumpuni.shared.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Appraisals extends Repository<Appraisal, UUID> {

    Optional<Appraisal> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT a FROM Appraisal a WHERE a.id = ?1")
    Optional<Appraisal> lock(UUID id);

    /** The newest state, for whoever acts on it without having looked at a page. */
    @Query("SELECT a.version FROM Appraisal a WHERE a.id = ?1")
    int versionOf(UUID id);

    default Appraisal get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound(Appraisal.class, id));
    }

    /** For steps that are taken once: a second click waits for the first and finds the step taken. */
    default Appraisal getForStep(UUID id) {
        return lock(id).orElseThrow(() -> new NotFound(Appraisal.class, id));
    }
}
