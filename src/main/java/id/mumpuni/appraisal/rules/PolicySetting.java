package id.mumpuni.appraisal.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a city may choose for its cycles besides the regulation, and between which limits: one column of the policy each.
 * What the regulation gives an official may be shortened, what it gives the person appraised may be lengthened
 * (PermenPANRB 6/2022, Lampiran IV and V).
 */
public enum PolicySetting {
    RHYTHM(Part.CYCLE, Rhythm.class),
    SELF_ASSESSMENT(Part.CYCLE, SelfAssessmentDuty.class),
    WINDOW_BEFORE_DAYS(Part.CYCLE, Limit.RANGE, 0, 25),
    WINDOW_AFTER_DAYS(Part.CYCLE, Limit.RANGE, 1, 30),
    RATED_BY_RESULT(Part.RATING),
    RATED_BY_VALUE(Part.RATING),
    GROUND_FOR(Part.RATING, GroundFor.class),
    GROUND_PROOF(Part.RATING),
    MOST_PERCENT(Part.RATING, Limit.RANGE, 50, 100),
    SMALL_PART_PERCENT(Part.RATING, Limit.RANGE, 0, 50),
    MEETING_ASKED(Part.RATING),
    HEAD_FOLLOWS(Part.RATING),
    CALIBRATION(Part.OUTCOME, CalibrationMode.class),
    SMALL_TEAM(Part.OUTCOME, Limit.RANGE, 1, 50),
    DELIVERY(Part.OUTCOME, ResultDelivery.class),
    DISTRIBUTION_SHOWN(Part.OUTCOME, DistributionShown.class),
    SHOWN_FROM(Part.OUTCOME, Limit.RANGE, 5, 100),
    DELIVER_DAYS(Part.CLOCKS, Limit.SHORTER, 1, 14),
    RETURN_DAYS(Part.CLOCKS, Limit.LONGER, 14, 60),
    REPORT_DAYS(Part.CLOCKS, Limit.SHORTER, 1, 30),
    TAKE_OVER_DAYS(Part.CLOCKS, Limit.SHORTER, 1, 14),
    SUPERIOR_DELIVER_DAYS(Part.CLOCKS, Limit.SHORTER, 1, 7),
    SUPERIOR_RETURN_DAYS(Part.CLOCKS, Limit.LONGER, 7, 60),
    OBJECT_DAYS(Part.CLOCKS, Limit.LONGER, 14, 60),
    DECIDE_DAYS(Part.CLOCKS, Limit.SHORTER, 1, 7),
    HEAR_DAYS(Part.CLOCKS, Limit.RANGE, 1, 7),
    REMIND_BEFORE(Part.REMINDERS, Limit.LIST, 0, 30),
    ESCALATE_AFTER(Part.REMINDERS, Limit.RANGE, 0, 5);

    /** Art. 24(2): the agency chooses one of the two. */
    public enum Rhythm {
        MONTHLY,
        QUARTERLY
    }

    /** The parts of the page. */
    public enum Part {
        CYCLE,
        RATING,
        OUTCOME,
        CLOCKS,
        REMINDERS
    }

    /** What a number is held to; the message key of the sentence is {@code policy.limit.NAME}. */
    public enum Limit {
        RANGE,
        SHORTER, // at most what the regulation says
        LONGER, // at least what the regulation says
        LIST // one to five numbers
    }

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int MOST_REMINDERS = 5;

    private final Part part;
    private final @Nullable Class<? extends Enum<?>> choices;
    private final @Nullable Limit limit;
    private final int from;
    private final int to;

    PolicySetting(Part part, Class<? extends Enum<?>> choices) {
        this(part, choices, null, 0, 0);
    }

    PolicySetting(Part part, Limit limit, int from, int to) {
        this(part, null, limit, from, to);
    }

    PolicySetting(Part part) {
        this(part, null, null, 0, 0);
    }

    PolicySetting(Part part, @Nullable Class<? extends Enum<?>> choices, @Nullable Limit limit, int from, int to) {
        this.part = part;
        this.choices = choices;
        this.limit = limit;
        this.from = from;
        this.to = to;
    }

    public Part part() {
        return part;
    }

    public @Nullable Limit limit() {
        return limit;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public boolean isFlag() {
        return choices == null && limit == null;
    }

    /** What may be chosen, by name; empty for a number. */
    public List<String> options() {
        if (isFlag()) {
            return List.of("true", "false");
        }
        return choices == null
                ? List.of()
                : Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList();
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the column holds it. */
    public String type() {
        if (limit == Limit.LIST) {
            return "integer[]";
        }
        return isFlag() ? "boolean" : limit == null ? "text" : "integer";
    }

    public boolean accepts(String value) {
        if (limit == null) {
            return options().contains(value);
        }
        if (limit == Limit.LIST) {
            List<String> parts = List.of(value.split(", *", -1));
            return parts.size() <= MOST_REMINDERS && parts.stream().allMatch(this::inRange);
        }
        return inRange(value);
    }

    private boolean inRange(String text) {
        return NUMBER.matcher(text).matches() && Integer.parseInt(text) >= from && Integer.parseInt(text) <= to;
    }
}
