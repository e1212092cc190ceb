package id.mumpuni.workplans.agreement;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Agreements extends Repository<Agreement, UUID> {

    Agreement save(Agreement agreement);

    /** A line belongs to its agreement: whoever changes one changes the agreement's version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("SELECT a FROM Agreement a WHERE a.unitId = :unitId AND a.year = :year")
    Optional<Agreement> findForChange(UUID unitId, int year);

    @Query("SELECT a FROM Agreement a WHERE a.unitId = :unitId AND a.year = :year")
    Optional<Agreement> find(UUID unitId, int year);

    /** Whoever writes the same unit's agreement at the same moment waits. */
    @Query(value = "SELECT id FROM work_unit WHERE id = :unitId FOR NO KEY UPDATE", nativeQuery = true)
    Optional<UUID> lock(UUID unitId);
}
