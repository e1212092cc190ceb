package id.mumpuni.calibration.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.calibration.rules.ConflictKind;
import id.mumpuni.calibration.table.HeldBy;
import id.mumpuni.calibration.table.SessionStatus;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** State by actor by action, whole: a line that allows one letter more or less fails. */
class SessionPermissionsTest {

    enum Who {
        CHAIR,
        MEMBER,
        APPRAISER,
        BKD,
        AUDITOR,
        UNIT_OFFICER,
        ADMIN,
        PEER
    }

    private static final UUID CHAIR = UUID.randomUUID();
    private static final UUID MEMBER = UUID.randomUUID();
    private static final UUID APPRAISER = UUID.randomUUID();

    // v: see the session, n: name members, l: take up new proposals, b: begin, d: declare a conflict, c: change a case,
    // x: close, k: cancel, m: read the minutes, p: give the session to another chair
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # mode    | status    | CHAIR  | MEMBER | APPRAISER | BKD  | AUDITOR
            SUPERIOR  | OPEN      | vnlbdk | vd     | d         | vdkp | v
            SUPERIOR  | HELD      | vnldcxk | vdc   | d         | vdkp | v
            SUPERIOR  | CLOSED    | vm     | vm     |           | vm   | vm
            SUPERIOR  | CANCELLED | v      | v      |           | v    | v
            COMMITTEE | OPEN      | vlbdk  | vd     | d         | vnldkp | v
            COMMITTEE | HELD      | vldcxk | vdc    | d         | vnldkp | v
            COMMITTEE | CLOSED    | vm     | vm     |           | vm   | vm
            COMMITTEE | CANCELLED | v      | v      |           | v    | v
            """)
    void allowsExactlyThis(
            HeldBy mode,
            SessionStatus status,
            String chair,
            String member,
            String appraiser,
            String bkd,
            String auditor) {
        Map<Who, String> expected = Map.of(
                Who.CHAIR,
                chair,
                Who.MEMBER,
                member,
                Who.APPRAISER,
                appraiser == null ? "" : appraiser,
                Who.BKD,
                bkd,
                Who.AUDITOR,
                auditor,
                Who.UNIT_OFFICER,
                "",
                Who.ADMIN,
                "",
                Who.PEER,
                "");
        for (Who who : Who.values()) {
            assertThat(letters(may(who, mode, status, true)))
                    .as("%s in %s %s", who, mode, status)
                    .isEqualTo(sorted(expected.get(who)));
        }
    }

    /** BKD and the chair can still bring it to an end. */
    @ParameterizedTest
    @EnumSource(SessionStatus.class)
    void aClosedPeriodTakesAwayWritingAndNothingElse(SessionStatus status) {
        for (HeldBy mode : HeldBy.values()) {
            for (Who who : Who.values()) {
                String without = letters(may(who, mode, status, true)).replaceAll("[nlbdcxp]", "");
                assertThat(letters(may(who, mode, status, false)))
                        .as("%s in %s %s", who, mode, status)
                        .isEqualTo(without);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ConflictKind.class)
    void nobodyChangesACaseWithAConflictOfInterest(ConflictKind conflict) {
        for (HeldBy mode : HeldBy.values()) {
            for (SessionStatus status : SessionStatus.values()) {
                for (Who who : Who.values()) {
                    assertThat(may(who, mode, status, true).mayChange(conflict))
                            .as("%s in %s %s", who, mode, status)
                            .isFalse();
                }
            }
        }
    }

    private static SessionPermissions may(Who who, HeldBy mode, SessionStatus status, boolean open) {
        Actor actor =
                switch (who) {
                    case CHAIR -> actor(CHAIR);
                    case MEMBER -> actor(MEMBER);
                    case APPRAISER -> actor(APPRAISER);
                    case BKD -> actor(UUID.randomUUID(), Role.PERSONNEL_OFFICER);
                    case AUDITOR -> actor(UUID.randomUUID(), Role.AUDITOR);
                    case UNIT_OFFICER -> actor(UUID.randomUUID(), Role.UNIT_PERSONNEL_OFFICER);
                    case ADMIN -> actor(UUID.randomUUID(), Role.ADMINISTRATOR);
                    case PEER -> actor(UUID.randomUUID());
                };
        return new SessionPermissions(
                actor,
                new SessionPermissions.Facts(mode, status, open, CHAIR, Set.of(CHAIR, MEMBER), Set.of(APPRAISER)));
    }

    private static Actor actor(UUID id, Role... roles) {
        return new Actor(id, EnumSet.of(Role.EMPLOYEE, roles));
    }

    private static String letters(SessionPermissions may) {
        return sorted((may.mayView() ? "v" : "")
                + (may.mayName() ? "n" : "")
                + (may.mayLoad() ? "l" : "")
                + (may.mayHold() ? "b" : "")
                + (may.mayDeclare() ? "d" : "")
                + (may.mayChange() ? "c" : "")
                + (may.mayClose() ? "x" : "")
                + (may.mayCancel() ? "k" : "")
                + (may.mayReadMinutes() ? "m" : "")
                + (may.mayNameChair() ? "p" : ""));
    }

    private static String sorted(String letters) {
        var all = new TreeSet<Character>();
        letters.chars().forEach(letter -> all.add((char) letter));
        return all.stream().map(String::valueOf).collect(Collectors.joining());
    }
}
