package id.mumpuni.appraisal.result;

import id.mumpuni.people.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who reads a result, and on which day. */
@Component
record ResultReader(CurrentActor currentActor, Clock clock) {

    UUID id() {
        return currentActor.get().employeeId();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Nullable
    LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(clock.getZone()).toLocalDate();
    }
}
