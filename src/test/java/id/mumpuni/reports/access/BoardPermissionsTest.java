package id.mumpuni.reports.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who x how they stand to the unit: W watch its board and lists · R remind its people. */
class BoardPermissionsTest {

    private static final UUID PERSON = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,           nothing, officer-here, leads-here
            employee,      -,       WR,           WR
            unit-officer,  -,       WR,           WR
            bkd,           WR,      WR,           WR
            auditor,       W,       WR,           WR
            administrator, -,       WR,           WR
            """)
    void eachPersonMayDoExactlyThis(String who, String nothing, String officerHere, String leadsHere) {
        assertThat(may(who, false, false)).isEqualTo(nothing);
        assertThat(may(who, true, false)).isEqualTo(officerHere);
        assertThat(may(who, false, true)).isEqualTo(leadsHere);
    }

    private static String may(String who, boolean officerHere, boolean leadsHere) {
        var may = new BoardPermissions(actor(who), "Dinas", officerHere, leadsHere);
        String actions = (may.mayWatch() ? "W" : "") + (may.mayRemind() ? "R" : "");
        return actions.isEmpty() ? "-" : actions;
    }

    private static Actor actor(String who) {
        return switch (who) {
            case "unit-officer" -> TestPeople.officerOf(PERSON, UUID.randomUUID());
            case "bkd" -> TestPeople.actor(PERSON, Role.PERSONNEL_OFFICER);
            case "auditor" -> TestPeople.actor(PERSON, Role.AUDITOR);
            case "administrator" -> TestPeople.actor(PERSON, Role.ADMINISTRATOR);
            default -> TestPeople.actor(PERSON);
        };
    }
}
