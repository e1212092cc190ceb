package id.mumpuni.calibration.rules;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who cannot sit on which case. */
public final class ConflictRule {

    /** What somebody has to do with a case by their office. */
    public enum Part {
        APPRAISER,
        REVIEWER,
        SUBORDINATE,
        DECIDER
    }

    /** @param declared members about whom somebody said so */
    public record Case(UUID employee, Map<UUID, Set<Part>> parts, Set<UUID> declared) {

        boolean is(UUID member, Part part) {
            return parts.getOrDefault(member, Set.of()).contains(part);
        }
    }

    private ConflictRule() {}

    /**
     * The gravest conflict; null if there is none. To stand above the appraiser is the office by which a superior holds the
     * table, and a conflict only in a committee.
     */
    public static @Nullable ConflictKind of(UUID member, Case one, boolean committee) {
        if (member.equals(one.employee())) {
            return ConflictKind.SELF;
        }
        if (one.is(member, Part.SUBORDINATE)) {
            return ConflictKind.SUBORDINATE;
        }
        if (one.declared().contains(member)) {
            return ConflictKind.DECLARED;
        }
        if (one.is(member, Part.APPRAISER)) {
            return ConflictKind.APPRAISER;
        }
        if (one.is(member, Part.DECIDER)) {
            return ConflictKind.DECIDER;
        }
        return committee && one.is(member, Part.REVIEWER) ? ConflictKind.REVIEWER : null;
    }
}
