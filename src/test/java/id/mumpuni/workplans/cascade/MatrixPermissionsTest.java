package id.mumpuni.workplans.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixPermissionsTest {

    private static final UUID LEADER = UUID.randomUUID();
    private static final UUID APPRAISER = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,            view,  write
            leader,         true,  true
            appraiser,      true,  false
            head-above,     true,  false
            unit-officer,   true,  false
            other-officer,  false, false
            former-officer, false, false
            bkd,            true,  false
            auditor,        true,  false
            member,         false, false
            administrator,  false, false
            """)
    void eachPersonMayDoExactlyThis(String who, boolean view, boolean write) {
        MatrixPermissions may = permissions(who);
        assertThat(may.mayView()).isEqualTo(view);
        assertThat(may.mayWrite()).isEqualTo(write);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,             remove, decide
            leader,          true,   false
            guest-appraiser, false,  true
            anybody,         false,  false
            """)
    void aGuestIsLetGoByTheLeaderAndAgreedToByTheirAppraiser(String who, boolean remove, boolean decide) {
        UUID actor = who.equals("leader") ? LEADER : who.equals("guest-appraiser") ? APPRAISER : UUID.randomUUID();
        var may = new GuestPolicy.Permissions(new Actor(actor, EnumSet.of(Role.EMPLOYEE)), LEADER, APPRAISER);
        assertThat(may.mayRemove()).isEqualTo(remove);
        assertThat(may.mayDecide()).isEqualTo(decide);
    }

    private static MatrixPermissions permissions(String who) {
        UUID other = UUID.randomUUID();
        return switch (who) {
            case "leader" -> may(LEADER, true, false);
            case "appraiser" -> may(APPRAISER, false, false);
            case "head-above" -> may(other, true, false);
            case "unit-officer" -> may(other, false, true, Role.UNIT_PERSONNEL_OFFICER);
            case "other-officer" -> may(other, false, false, Role.UNIT_PERSONNEL_OFFICER);
            case "former-officer" -> may(other, false, true);
            case "bkd" -> may(other, false, false, Role.PERSONNEL_OFFICER);
            case "auditor" -> may(other, false, false, Role.AUDITOR);
            case "administrator" -> may(other, false, false, Role.ADMINISTRATOR);
            default -> may(other, false, false);
        };
    }

    private static MatrixPermissions may(UUID actor, boolean leadsAbove, boolean officerHere, Role... roles) {
        return new MatrixPermissions(
                new Actor(actor, EnumSet.of(Role.EMPLOYEE, roles)), LEADER, APPRAISER, leadsAbove, officerHere);
    }
}
