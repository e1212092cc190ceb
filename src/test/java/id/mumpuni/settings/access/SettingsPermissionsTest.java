package id.mumpuni.settings.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsPermissionsTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            role,                   announce, administer
            EMPLOYEE,               false,    false
            UNIT_PERSONNEL_OFFICER, false,    false
            AUDITOR,                false,    false
            PERSONNEL_OFFICER,      true,     false
            ADMINISTRATOR,          true,     true
            """)
    void whatEachRoleMayDo(Role role, boolean announce, boolean administer) {
        var may = new SettingsPermissions(new Actor(UUID.randomUUID(), EnumSet.of(Role.EMPLOYEE, role)));
        assertThat(may.mayAnnounce()).isEqualTo(announce);
        assertThat(may.mayAdminister()).isEqualTo(administer);
    }
}
