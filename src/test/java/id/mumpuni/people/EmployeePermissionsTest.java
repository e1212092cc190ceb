package id.mumpuni.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Least privileged first. */
class EmployeePermissionsTest {

    private final UUID employee = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();

    @ParameterizedTest(name = "{0}: details {1}, report {2}, set {3}, head {4}, leaving {5}")
    @CsvSource(textBlock = """
            stranger,      false, false, false, false, false
            administrator, false, false, false, false, false
            other officer, false, false, false, false, false
            leader above,  true,  false, false, false, false
            auditor,       true,  false, false, false, false
            self,          true,  true,  false, false, false
            appraiser,     true,  true,  false, false, false
            own officer,   true,  true,  false, false, false
            unit officer,  true,  true,  true, true, false
            BKD,           true,  true,  true, true, true
            """)
    void whoMayDoWhat(String who, boolean details, boolean report, boolean set, boolean head, boolean leaving) {
        EmployeePermissions may = as(who, true);
        assertThat(may.mayView()).isTrue();
        assertThat(may.mayViewDetails()).isEqualTo(details);
        assertThat(may.mayReportAppraiser()).isEqualTo(report);
        assertThat(may.maySetAppraiser()).isEqualTo(set);
        assertThat(may.mayRevokeHead()).isEqualTo(head);
        assertThat(may.mayRecordLeaving()).isEqualTo(leaving);
    }

    @ParameterizedTest
    @CsvSource({"self", "unit officer", "BKD"})
    void anElectedOfficialHasNoAppraiser(String who) {
        assertThat(as(who, false).mayReportAppraiser()).isFalse();
        assertThat(as(who, false).maySetAppraiser()).isFalse();
    }

    private EmployeePermissions as(String who, boolean civilServant) {
        boolean self = who.equals("self") || who.equals("own officer");
        Role role =
                switch (who) {
                    case "administrator" -> Role.ADMINISTRATOR;
                    case "auditor" -> Role.AUDITOR;
                    case "BKD" -> Role.PERSONNEL_OFFICER;
                    case "unit officer", "other officer", "own officer" -> Role.UNIT_PERSONNEL_OFFICER;
                    default -> Role.EMPLOYEE;
                };
        return new EmployeePermissions(
                new Actor(self ? employee : stranger, EnumSet.of(Role.EMPLOYEE, role)),
                employee,
                civilServant,
                who.equals("unit officer") || who.equals("own officer"),
                who.equals("leader above"),
                who.equals("appraiser"));
    }
}
