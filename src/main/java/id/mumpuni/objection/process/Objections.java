package id.mumpuni.objection.process;

import id.mumpuni.shared.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Objections extends Repository<Objection, UUID> {

    Objection save(Objection objection);

    /** Before SQL refers to what was saved. */
    void flush();

    Optional<Objection> findByAppraisalId(UUID appraisalId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT o FROM Objection o WHERE o.id = ?1")
    Optional<Objection> lock(UUID id);

    /** For steps that are taken once: a second click waits for the first and finds the step taken. */
    default Objection getForStep(UUID id) {
        return lock(id).orElseThrow(() -> new NotFound(Objection.class, id));
    }
}
