package id.mumpuni.evidence.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidencePermissionsTest {

    private static final UUID OWNER = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        // own, shown by a module, used | read, change, delete
        "true, false, false, true, true, true",
        "true, false, true, true, true, false",
        "true, true, false, true, true, true",
        "true, true, true, true, true, false",
        "false, false, false, false, false, false",
        "false, false, true, false, false, false",
        "false, true, false, true, false, false",
        "false, true, true, true, false, false"
    })
    void whateverTheRoleOnlyOwningAndUsingCount(
            boolean own, boolean shown, boolean used, boolean read, boolean change, boolean delete) {
        for (Role role : Role.values()) {
            Actor actor = new Actor(own ? OWNER : UUID.randomUUID(), EnumSet.of(Role.EMPLOYEE, role));
            var may = new EvidencePermissions(actor, new EvidencePermissions.Facts(OWNER, shown, used));
            assertThat(may.mayRead()).isEqualTo(read);
            assertThat(may.isOwn()).isEqualTo(change);
            assertThat(may.mayDelete()).isEqualTo(delete);
        }
    }
}
