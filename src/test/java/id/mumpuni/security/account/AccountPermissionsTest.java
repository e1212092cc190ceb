package id.mumpuni.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccountPermissionsTest {

    private static final UUID ME = UUID.randomUUID();
    private static final UUID OWNER = UUID.randomUUID();

    /** Whoever hands out a code could use it. */
    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, ADMINISTRATOR, true",
        "ADMINISTRATOR, PERSONNEL_OFFICER, true",
        "PERSONNEL_OFFICER, UNIT_PERSONNEL_OFFICER, true",
        "PERSONNEL_OFFICER, PERSONNEL_OFFICER, true",
        "PERSONNEL_OFFICER, ADMINISTRATOR, false",
        "PERSONNEL_OFFICER, AUDITOR, false",
        "UNIT_PERSONNEL_OFFICER, UNIT_PERSONNEL_OFFICER, false",
        "UNIT_PERSONNEL_OFFICER, PERSONNEL_OFFICER, false",
        "AUDITOR, UNIT_PERSONNEL_OFFICER, false"
    })
    void nobodyGivesACodeToSomeoneWithMoreRights(Role role, Role granted, boolean may) {
        boolean officerHere = role == Role.UNIT_PERSONNEL_OFFICER;
        var permissions =
                new AccountPermissions(TestPeople.actor(ME, role), OWNER, Set.of(granted), officerHere, false);
        assertThat(permissions.mayIssueCode()).isEqualTo(may);
    }

    @Test
    void aUnitOfficerHelpsTheOwnPeopleAndNobodyElse() {
        Actor officer = TestPeople.actor(ME, Role.UNIT_PERSONNEL_OFFICER);
        assertThat(new AccountPermissions(officer, OWNER, Set.of(), true, false).mayIssueCode())
                .isTrue();
        assertThat(new AccountPermissions(officer, OWNER, Set.of(), true, false).mayView())
                .isTrue();
        assertThat(new AccountPermissions(officer, OWNER, Set.of(), false, false).mayIssueCode())
                .isFalse();
        assertThat(new AccountPermissions(officer, OWNER, Set.of(), false, false).mayView())
                .isFalse();
    }

    /** The code of an appraiser is worth a signature. */
    @Test
    void aUnitOfficerGivesNoCodeToSomeoneWhoAppraises() {
        assertThat(new AccountPermissions(
                                TestPeople.actor(ME, Role.UNIT_PERSONNEL_OFFICER), OWNER, Set.of(), true, true)
                        .mayIssueCode())
                .isFalse();
        assertThat(new AccountPermissions(TestPeople.actor(ME, Role.PERSONNEL_OFFICER), OWNER, Set.of(), false, true)
                        .mayIssueCode())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheAdministratorClosesAccountsAndNotTheOwn(Role role) {
        Actor actor = TestPeople.actor(ME, role);
        assertThat(new AccountPermissions(actor, OWNER, Set.of(), true, false).mayManage())
                .isEqualTo(role == Role.ADMINISTRATOR);
        assertThat(new AccountPermissions(actor, ME, Set.of(), true, false).mayManage())
                .isFalse();
    }
}
