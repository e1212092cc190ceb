package id.mumpuni.progress.record;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who × role × is the plan behind its appraiser × does it hold × works in the officer's units: every combination. */
class ProgressPermissionsTest {

    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID APPRAISER = UUID.randomUUID();
    private static final UUID LINE = UUID.randomUUID();
    private static final UUID REVIEWER = UUID.randomUUID();
    private static final UUID STRANGER = UUID.randomUUID();

    static Stream<Arguments> everybody() {
        return Stream.of(OWNER, APPRAISER, LINE, REVIEWER, STRANGER)
                .flatMap(who -> Stream.of(Role.values())
                        .flatMap(role -> Stream.of(true, false)
                                .flatMap(past -> Stream.of(true, false)
                                        .flatMap(holds -> Stream.of(true, false)
                                                .map(inside -> Arguments.of(who, role, past, holds, inside))))));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void whatEachMayDo(UUID who, Role role, boolean past, boolean holds, boolean inside) {
        Actor actor = new Actor(who, EnumSet.of(Role.EMPLOYEE, role));
        var may = new ProgressPermissions(
                actor, new ProgressPermissions.Facts(OWNER, APPRAISER, LINE, REVIEWER, past, holds, inside));

        boolean concerned = who.equals(OWNER) || who.equals(LINE) || !past && !who.equals(STRANGER);
        boolean office =
                role == Role.PERSONNEL_OFFICER || role == Role.AUDITOR || role == Role.UNIT_PERSONNEL_OFFICER && inside;
        assertThat(may.mayView()).isEqualTo(concerned || office);
        assertThat(may.mayRecord()).isEqualTo(who.equals(OWNER) && holds);
    }
}
