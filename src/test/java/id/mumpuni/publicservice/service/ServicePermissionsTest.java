package id.mumpuni.publicservice.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicePermissionsTest {

    /** Columns: role, officer of the subtree, leads it, works there; may view, manage, make codes. */
    @ParameterizedTest
    @CsvSource({
        "EMPLOYEE, false, false, false, ---",
        "EMPLOYEE, false, false, true, V-C",
        "EMPLOYEE, false, true, false, VMC",
        "UNIT_PERSONNEL_OFFICER, false, false, false, ---",
        "UNIT_PERSONNEL_OFFICER, true, false, false, VMC",
        "PERSONNEL_OFFICER, false, false, false, VMC",
        "AUDITOR, false, false, false, V--",
        "AUDITOR, false, false, true, V-C",
        "ADMINISTRATOR, false, false, false, ---"
    })
    void sayWhoMayDoWhat(Role role, boolean officer, boolean leads, boolean works, String rights) {
        var facts = new ServicePermissions.Facts(officer, leads, works, true);
        var may = new ServicePermissions(new Actor(UUID.randomUUID(), EnumSet.of(Role.EMPLOYEE, role)), facts);

        assertThat((may.mayView() ? "V" : "-") + (may.mayManage() ? "M" : "-") + (may.mayMakeCodes() ? "C" : "-"))
                .isEqualTo(rights);
    }

    @Test
    void nobodyMakesCodesForAClosedService() {
        assertThat(everybody().map(ServicePermissions::mayMakeCodes)).containsOnly(false);
    }

    private static Stream<ServicePermissions> everybody() {
        return Arrays.stream(Role.values())
                .map(role -> new ServicePermissions(
                        new Actor(UUID.randomUUID(), Set.of(role)),
                        new ServicePermissions.Facts(true, true, true, false)));
    }
}
