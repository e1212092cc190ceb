package id.mumpuni.reports.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of the evidence: which share of which people, and how much of it the worksheet wants for the best score. */
public enum MeritMeasure {
    COMPLETE(Section.PLANNING, MeritFigure.COMPLETE, MeritFigure.PEOPLE, 90),
    ON_TIME(Section.PLANNING, MeritFigure.ON_TIME, MeritFigure.PEOPLE, 80),
    CASCADED(Section.PLANNING, MeritFigure.CASCADED, MeritFigure.PEOPLE, 80),
    EXPECTED(Section.PLANNING, MeritFigure.EXPECTED, MeritFigure.PEOPLE, 80),
    SOUND(Section.PLANNING, MeritFigure.SOUND, MeritFigure.PEOPLE, 80),
    STEPPED(Section.PLANNING, MeritFigure.STEPPED, MeritFigure.PEOPLE, 80),
    RECORDED(Section.MONITORING, MeritFigure.RECORDED, MeritFigure.DUE, null),
    HEARD(Section.MONITORING, MeritFigure.HEARD, MeritFigure.HOLDERS, null),
    HELPED(Section.MONITORING, MeritFigure.HELPED, MeritFigure.STALLED, null),
    PERIODIC(Section.EVALUATION, MeritFigure.PERIODIC, MeritFigure.PERIODIC_DUE, 90),
    ANNUAL(Section.EVALUATION, MeritFigure.ANNUAL, MeritFigure.ANNUAL_DUE, 90),
    TIMELY(Section.EVALUATION, MeritFigure.TIMELY, MeritFigure.APPRAISED, 90),
    PROVEN(Section.EVALUATION, MeritFigure.PROVEN, MeritFigure.APPRAISED, 90),
    IMPROVED(Section.EVALUATION, MeritFigure.IMPROVED, MeritFigure.LOW, null),
    USED(Section.EVALUATION), // for awards, careers and competences
    REPORTED(Section.FOLLOW_UP, MeritFigure.REPORTED, MeritFigure.REPORT_DUE, null),
    SETTLED(Section.FOLLOW_UP, MeritFigure.SETTLED, MeritFigure.OBJECTIONS, null),
    AWARDED(Section.FOLLOW_UP),
    SANCTIONED(Section.FOLLOW_UP);

    /** The parts of the worksheet, in its order. */
    public enum Section {
        PLANNING,
        MONITORING,
        EVALUATION,
        FOLLOW_UP
    }

    /** Feedback is between two people, and a low result is one person's: of fewer than this many nothing is said. */
    private static final int FEWEST = 5;

    private final Section section;
    private final @Nullable MeritFigure part;
    private final @Nullable MeritFigure whole;
    private final @Nullable Integer threshold;

    /** Asked for by the worksheet, and nothing in the application says it. */
    MeritMeasure(Section section) {
        this(section, null, null, null);
    }

    MeritMeasure(
            Section section, @Nullable MeritFigure part, @Nullable MeritFigure whole, @Nullable Integer threshold) {
        this.section = section;
        this.part = part;
        this.whole = whole;
        this.threshold = threshold;
    }

    /**
     * What the measure says of some people.
     *
     * @param guarded it could be reckoned from it what is not told of others
     */
    public record Reading(MeritMeasure measure, long part, long whole, boolean guarded) {

        public int percent() {
            return Tally.percent(part, whole);
        }

        /** Enough people to say it. */
        public boolean told() {
            return measure.isKept() && whole >= measure.fewest() && !guarded;
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

    /** Those that say nothing of a few people. */
    public static List<MeritMeasure> guarded() {
        return Arrays.stream(values()).filter(measure -> measure.fewest() > 1).toList();
    }

    /** @param guarded measures that are not told of these people for the sake of others */
    public static List<Reading> all(Tally<MeritFigure> people, Set<MeritMeasure> guarded) {
        return Arrays.stream(values())
                .map(measure -> measure.of(people, guarded.contains(measure)))
                .toList();
    }

    Reading of(Tally<MeritFigure> people, boolean guarded) {
        return part == null || whole == null
                ? new Reading(this, 0, 0, false)
                : new Reading(this, people.get(part), people.get(whole), guarded && people.get(whole) >= fewest());
    }

    /** Of how many people it speaks. */
    public long whole(Tally<MeritFigure> people) {
        return whole == null ? 0 : people.get(whole);
    }

    public Section section() {
        return section;
    }

    /** There is something in the application that says it. */
    public boolean isKept() {
        return part != null;
    }

    public int fewest() {
        return this == HEARD || this == HELPED || this == IMPROVED ? FEWEST : 1;
    }
}
