package id.mumpuni.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list is SQL, the rights are {@link AccountPermissions}: here they are held together. */
@IntegrationTest
class AccountListTest {

    @Autowired
    TestPeople people;

    @Autowired
    AccountList list;

    @Autowired
    AccountPolicy policy;

    @Test
    void whoIsInTheListIsWhomOneMayView() {
        String name = "Daftar " + UUID.randomUUID();
        UUID agency = people.unit("Dinas");
        UUID section = people.unit("Bidang", agency);
        UUID elsewhere = people.unit("Badan");
        List<UUID> everyone = List.of(
                people.head(name + " satu", agency),
                people.employee(name + " dua", section),
                people.employee(name + " tiga", elsewhere));
        UUID me = people.employee("Pembaca", elsewhere);
        for (Actor actor : List.of(
                TestPeople.officerOf(me, agency),
                TestPeople.officerOf(me, section),
                TestPeople.officerOf(me, section, elsewhere),
                TestPeople.actor(me, Role.PERSONNEL_OFFICER),
                TestPeople.actor(me, Role.ADMINISTRATOR),
                TestPeople.actor(me, Role.AUDITOR),
                TestPeople.actor(me))) {
            assertThat(list.visibleTo(actor, null, new ListQuery(name, null, null))
                            .rows())
                    .as("for %s", actor)
                    .extracting(AccountList.Row::id)
                    .containsExactlyInAnyOrderElementsOf(everyone.stream()
                            .filter(id -> policy.on(id, actor).mayView())
                            .toList());
        }
    }
}
