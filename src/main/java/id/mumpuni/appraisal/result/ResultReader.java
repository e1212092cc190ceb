package id.mumpuni.appraisal.result;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Holidays;
import id.mumpuni.shared.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who reads a result, and how its days count. */
@Component
record ResultReader(CurrentActor currentActor, Clock clock, Holidays holidays) {

    UUID id() {
        return currentActor.get().employeeId();
    }

    LocalDate day(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }

    LocalDate workingDaysAfter(LocalDate day, int count) {
        return WorkingDays.after(day, count, holidays.days());
    }
}
