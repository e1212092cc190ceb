package id.mumpuni.appraisal.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPermissionsTest {

    private static final UUID EMPLOYEE = UUID.randomUUID();
    private static final UUID APPRAISER = UUID.randomUUID();
    private static final UUID REVIEWER = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,           draft, issued
            employee,      false, true
            appraiser,     true,  true
            reviewer,      false, true
            bkd,           false, true
            auditor,       false, true
            unit-officer,  false, true
            other-officer, false, false
            peer,          false, false
            administrator, false, false
            """)
    void theDraftIsTheAppraisersAloneAndTheDocumentIsNobodysBusinessBeyondTheRule(
            String who, boolean draft, boolean issued) {
        assertThat(permissions(who, false).mayRead()).isEqualTo(draft);
        assertThat(permissions(who, true).mayRead()).isEqualTo(issued);
    }

    private static DocumentPermissions permissions(String who, boolean signed) {
        var facts = new DocumentPermissions.Facts(EMPLOYEE, APPRAISER, REVIEWER, signed, !who.equals("other-officer"));
        return new DocumentPermissions(actor(who), facts);
    }

    private static Actor actor(String who) {
        return switch (who) {
            case "employee" -> person(EMPLOYEE);
            case "appraiser" -> person(APPRAISER);
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
