package id.mumpuni.appraisal.rating;

import id.mumpuni.people.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who looks, and on which day. */
@Component
record Viewer(CurrentActor currentActor, Clock clock) {

    UUID id() {
        return currentActor.get().employeeId();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
