package id.mumpuni.calibration.session;

import id.mumpuni.shared.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CalibrationSessions extends Repository<CalibrationSession, UUID> {

    CalibrationSession saveAndFlush(CalibrationSession session);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT s FROM CalibrationSession s WHERE s.id = ?1")
    Optional<CalibrationSession> lock(UUID id);

    /** One step after the other: what two members do at once is done in turn. */
    default CalibrationSession getForStep(UUID id) {
        return lock(id).orElseThrow(() -> new NotFound(CalibrationSession.class, id));
    }
}
