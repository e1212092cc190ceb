package id.mumpuni.dialogue.meeting;

import id.mumpuni.progress.ProgressContents;
import id.mumpuni.workplans.PlanContents;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the projector shows of one member: what was promised and what is reported about it in the month before the
 * meeting. Nothing that is for fewer eyes than the meeting's: no feedback, no rating, no number of the person.
 */
@Component
class Slides {

    /** @param evidence how many pieces of evidence the period has */
    record Slide(String result, List<String> targets, List<String> realisations, int evidence) {}

    private static final int MONTHS = 3;

    private final PlanContents plans;
    private final ProgressContents progress;
    private final Clock clock;

    Slides(PlanContents plans, ProgressContents progress, Clock clock) {
        this.plans = plans;
        this.progress = progress;
        this.clock = clock;
    }

    List<Slide> of(@Nullable UUID planId, MeetingPages.Head meeting) {
        if (planId == null) {
            return List.of();
        }
        LocalDate day = meeting.startsAt().atZone(clock.getZone()).toLocalDate();
        List<ProgressContents.Entry> entries = progress.of(planId, day.minusMonths(MONTHS), day);
        return plans.find(planId).stream()
                .flatMap(plan -> plan.results().stream())
                .map(result -> slide(result, entries))
                .toList();
    }

    /** The newest period in which something was reported. */
    private static Slide slide(PlanContents.Result result, List<ProgressContents.Entry> entries) {
        List<String> targets = result.indicators().stream()
                .map(indicator -> indicator.description() + ": " + indicator.target())
                .toList();
        ProgressContents.Entry newest = entries.stream()
                .filter(entry -> entry.resultId().equals(result.id()) && entry.realised())
                .reduce((earlier, later) -> later)
                .orElse(null);
        return newest == null
                ? new Slide(result.description(), targets, List.of(), 0)
                : new Slide(
                        result.description(),
                        targets,
                        realisations(newest),
                        newest.evidence().size());
    }

    private static List<String> realisations(ProgressContents.Entry entry) {
        String said = entry.realisation();
        return said == null || said.isBlank()
                ? entry.indicators().values().stream()
                        .filter(text -> !text.isBlank())
                        .toList()
                : List.of(said);
    }
}
