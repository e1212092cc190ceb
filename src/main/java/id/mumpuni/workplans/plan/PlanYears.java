package id.mumpuni.workplans.plan;

import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The years for which plans are made: last year's may still be missing, next year's is written in December. */
@Component
public class PlanYears {

    private final Clock clock;

    PlanYears(Clock clock) {
        this.clock = clock;
    }

    public int current() {
        return LocalDate.now(clock).getYear();
    }

    public List<Integer> choices() {
        int current = current();
        return List.of(current - 1, current, current + 1);
    }

    /** The year that was asked for, or this one if it is none of the choices. */
    public int chosen(@Nullable Integer wanted) {
        return wanted != null && choices().contains(wanted) ? wanted : current();
    }

    public void requireChoice(int year) {
        if (!choices().contains(year)) {
            throw new RuleViolation("workplans.plan.wrong-year");
        }
    }

    /** The day whose posts count for a plan: of a year that is over its last day, otherwise today. */
    public LocalDate dayFor(int year) {
        LocalDate today = LocalDate.now(clock);
        return year < today.getYear() ? LocalDate.of(year, 12, 31) : today;
    }
}
