package id.mumpuni.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Least privileged first. */
class PersonnelPermissionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            EMPLOYEE,               false, false, false, false, false, false
            ADMINISTRATOR,          false, false, false, false, true,  true
            AUDITOR,                false, false, true,  true,  false, true
            UNIT_PERSONNEL_OFFICER, false, true,  true,  false, false, false
            PERSONNEL_OFFICER,      true,  true,  true,  true,  false, false
            """)
    void whoMayDoWhat(
            Role role,
            boolean manage,
            boolean settle,
            boolean oversee,
            boolean everyone,
            boolean grant,
            boolean roles) {
        var may = new PersonnelPermissions(new Actor(UUID.randomUUID(), Set.of(role)));
        assertThat(may.mayManage()).isEqualTo(manage);
        assertThat(may.maySettle()).isEqualTo(settle);
        assertThat(may.mayOversee()).isEqualTo(oversee);
        assertThat(may.maySeeEveryone()).isEqualTo(everyone);
        assertThat(may.mayGrantRoles()).isEqualTo(grant);
        assertThat(may.maySeeRoles()).isEqualTo(roles);
    }
}
