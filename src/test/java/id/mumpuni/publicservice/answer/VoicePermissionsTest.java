package id.mumpuni.publicservice.answer;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicePermissionsTest {

    /** Columns: role, officer of the subtree, about the actor, told to the person; may moderate, reply. */
    @ParameterizedTest
    @CsvSource({
        "EMPLOYEE, false, false, true, --",
        "EMPLOYEE, false, true, false, --",
        "EMPLOYEE, false, true, true, -R",
        "UNIT_PERSONNEL_OFFICER, false, false, false, --",
        "UNIT_PERSONNEL_OFFICER, true, false, false, M-",
        "UNIT_PERSONNEL_OFFICER, true, true, false, --",
        "UNIT_PERSONNEL_OFFICER, true, true, true, -R",
        "PERSONNEL_OFFICER, false, false, true, M-",
        "PERSONNEL_OFFICER, false, true, true, -R",
        "AUDITOR, false, false, true, --",
        "ADMINISTRATOR, false, false, true, --"
    })
    void sayWhoMayDoWhat(Role role, boolean officer, boolean own, boolean told, String rights) {
        UUID person = UUID.randomUUID();
        var facts = new VoicePermissions.Facts(own ? person : UUID.randomUUID(), told, officer);
        var may = new VoicePermissions(new Actor(person, EnumSet.of(Role.EMPLOYEE, role)), facts);

        assertThat((may.mayModerate() ? "M" : "-") + (may.mayReply() ? "R" : "-"))
                .isEqualTo(rights);
    }
}
