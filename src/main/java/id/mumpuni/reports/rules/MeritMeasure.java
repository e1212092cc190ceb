package id.mumpuni.reports.rules;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the evidence: which share of which people, and how much of it the worksheet wants for the best score. */
public enum MeritMeasure {
    COMPLETE(MeritFigure.COMPLETE, MeritFigure.PEOPLE, 90),
    ON_TIME(MeritFigure.ON_TIME, MeritFigure.PEOPLE, 80),
    CASCADED(MeritFigure.CASCADED, MeritFigure.PEOPLE, 80),
    EXPECTED(MeritFigure.EXPECTED, MeritFigure.PEOPLE, 80),
    SOUND(MeritFigure.SOUND, MeritFigure.PEOPLE, 80),
    STEPPED(MeritFigure.STEPPED, MeritFigure.PEOPLE, 80),
    RECORDED(MeritFigure.RECORDED, MeritFigure.DUE, null),
    HEARD(MeritFigure.HEARD, MeritFigure.HOLDERS, null),
    HELPED(MeritFigure.HELPED, MeritFigure.STALLED, null);

    /** Feedback is between two people: of fewer than this many nothing is said. */
    private static final int FEWEST = 5;

    private final MeritFigure part;
    private final MeritFigure whole;
    private final @Nullable Integer threshold;

    MeritMeasure(MeritFigure part, MeritFigure whole, @Nullable Integer threshold) {
        this.part = part;
        this.whole = whole;
        this.threshold = threshold;
    }

    /** What the measure says of some people. */
    public record Reading(MeritMeasure measure, long part, long whole) {

        public int percent() {
            return Tally.percent(part, whole);
        }

        /** Enough people to say it. */
        public boolean told() {
            return whole >= measure.fewest();
        }

        public @Nullable Integer threshold() {
            return measure.threshold;
        }

        /** More than the threshold, not just as much; null without a threshold or too few people. */
        public @Nullable Boolean reached() {
            Integer wanted = measure.threshold;
            return wanted == null || !told() ? null : part * 100 > (long) wanted * whole;
        }
    }

    public static List<Reading> all(Tally<MeritFigure> people) {
        return Arrays.stream(values()).map(measure -> measure.of(people)).toList();
    }

    Reading of(Tally<MeritFigure> people) {
        return new Reading(this, people.get(part), people.get(whole));
    }

    /** Planning comes before monitoring on the worksheet. */
    public boolean isPlanning() {
        return threshold != null;
    }

    private int fewest() {
        return this == HEARD || this == HELPED ? FEWEST : 1;
    }
}
