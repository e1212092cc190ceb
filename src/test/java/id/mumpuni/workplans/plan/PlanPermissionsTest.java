package id.mumpuni.workplans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPermissionsTest {

    private static final UUID EMPLOYEE = UUID.randomUUID();
    private static final UUID APPRAISER = UUID.randomUUID();
    private static final UUID LINE_APPRAISER = UUID.randomUUID();
    private static final UUID REVIEWER = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,            status,    view,  edit,  decide
            employee,       DRAFT,     true,  true,  false
            employee,       SUBMITTED, true,  false, false
            employee,       RETURNED,  true,  true,  false
            employee,       SET,       true,  false, false
            appraiser,      DRAFT,     true,  false, false
            appraiser,      SUBMITTED, true,  false, true
            appraiser,      RETURNED,  true,  false, false
            appraiser,      SET,       true,  false, false
            line-appraiser, SUBMITTED, true,  false, false
            reviewer,       SUBMITTED, true,  false, false
            bkd,            SUBMITTED, true,  false, false
            auditor,        DRAFT,     true,  false, false
            unit-officer,   SUBMITTED, true,  false, false
            other-officer,  SUBMITTED, false, false, false
            peer,           DRAFT,     false, false, false
            peer,           SUBMITTED, false, false, false
            peer,           SET,       false, false, false
            administrator,  SUBMITTED, false, false, false
            administrator,  SET,       false, false, false
            """)
    void eachPersonMayDoExactlyThis(String who, PlanStatus status, boolean view, boolean edit, boolean decide) {
        var facts = new PlanPermissions.Facts(
                EMPLOYEE, APPRAISER, LINE_APPRAISER, REVIEWER, status, !who.equals("other-officer"));
        var may = new PlanPermissions(actor(who), facts);
        assertThat(may.mayView()).isEqualTo(view);
        assertThat(may.mayEdit()).isEqualTo(edit);
        assertThat(may.mayDecide()).isEqualTo(decide);
    }

    private static Actor actor(String who) {
        return switch (who) {
            case "employee" -> person(EMPLOYEE);
            case "appraiser" -> person(APPRAISER);
            case "line-appraiser" -> person(LINE_APPRAISER);
            case "reviewer" -> person(REVIEWER);
            case "bkd" -> person(UUID.randomUUID(), Role.PERSONNEL_OFFICER);
            case "auditor" -> person(UUID.randomUUID(), Role.AUDITOR);
            case "unit-officer", "other-officer" -> person(UUID.randomUUID(), Role.UNIT_PERSONNEL_OFFICER);
            case "administrator" -> person(UUID.randomUUID(), Role.ADMINISTRATOR);
            default -> person(UUID.randomUUID());
        };
    }

    private static Actor person(UUID id, Role... roles) {
        return new Actor(id, EnumSet.of(Role.EMPLOYEE, roles));
    }
}
