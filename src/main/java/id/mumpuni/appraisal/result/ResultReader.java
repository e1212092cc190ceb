package id.mumpuni.appraisal.result;

import id.mumpuni.people.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who reads a result, and on which day. */
@Component
record ResultReader(CurrentActor currentActor, Clock clock) {

    UUID id() {
        return currentActor.get().employeeId();
    }

    LocalDate day(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }
}
