package id.mumpuni.reports.evaluation;

import id.mumpuni.reports.figures.CountUnits;
import id.mumpuni.reports.figures.Kept;
import id.mumpuni.reports.figures.UnitFigures;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many people of each unit stand where in a period: all of it in one statement, kept for a short time. */
@Component
class EvaluationNumbers {

    private record Asked(UUID period, LocalDate day) {}

    private final CountUnits units;
    private final Kept<Asked, UnitFigures<EvaluationFigure>> kept;
    private final Clock clock;

    EvaluationNumbers(CountUnits units, @Value("${mumpuni.reports.keep:30s}") Duration keep, Clock clock) {
        this.units = units;
        this.kept = new Kept<>(keep, clock);
        this.clock = clock;
    }

    /** A unit that was founded meanwhile is not among those that were counted. */
    UnitFigures<EvaluationFigure> of(UUID period, UUID unit) {
        Asked asked = new Asked(period, LocalDate.now(clock));
        return kept.get(
                asked,
                figures -> figures.tree().knows(unit),
                () -> units.countWhole(
                        List.of(EvaluationSql.COUNT),
                        EvaluationFigure.class,
                        Map.of("period", period, "day", asked.day())));
    }
}
