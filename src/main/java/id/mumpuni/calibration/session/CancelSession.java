package id.mumpuni.calibration.session;

import id.mumpuni.appraisal.Judgements;
import id.mumpuni.people.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The session comes to nothing: what appraisers handed in waits for another one, or for the last day. */
@Service
class CancelSession {

    private final CalibrationSessions sessions;
    private final Judgements judgements;
    private final TellCalibration tell;
    private final CurrentActor currentActor;
    private final Clock clock;

    CancelSession(
            CalibrationSessions sessions,
            Judgements judgements,
            TellCalibration tell,
            CurrentActor currentActor,
            Clock clock) {
        this.sessions = sessions;
        this.judgements = judgements;
        this.tell = tell;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @SessionPolicy.MayCancel
    @Transactional
    void cancel(UUID id, String reason) {
        CalibrationSession session = sessions.getForStep(id);
        session.cancel(currentActor.get().employeeId(), reason, Instant.now(clock));
        judgements.release(id);
        tell.cancelled(id);
    }
}
