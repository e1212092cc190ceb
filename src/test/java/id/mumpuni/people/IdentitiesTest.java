package id.mumpuni.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class IdentitiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    Identities identities;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void saysWhoSomeoneIsAndInWhichAgency() {
        UUID city = people.unit("Kota");
        UUID agency = people.unit("Dinas Kesehatan", city);
        UUID section = people.unit("Seksi Gizi", people.unit("Bidang Kesmas", agency));
        UUID clerk = people.employee("Sari", section);
        Identity identity = identities.on(clerk, TODAY);
        assertThat(identity.fullName()).isEqualTo("Sari");
        assertThat(identity.rank()).isEqualTo("Penata Muda Tingkat I / III/b");
        assertThat(identity.position()).isEqualTo("Penelaah");
        assertThat(identity.unit()).isEqualTo("Seksi Gizi");
        assertThat(identity.agency()).isEqualTo("Dinas Kesehatan");
        assertThat(identity.employeeNumber()).hasSize(18);
    }

    @Test
    void thePastKeepsItsNames() {
        UUID city = people.unit("Kota");
        UUID agency = people.unit("Dinas Lama", city);
        UUID clerk = people.employee("Budi", agency);
        jdbc.sql("UPDATE work_unit SET name = 'Dinas Baru', effective_from = '2026-07-01' WHERE id = ?")
                .param(agency)
                .update();
        assertThat(identities.on(clerk, TODAY).agency()).isEqualTo("Dinas Baru");
        assertThat(identities.on(clerk, LocalDate.of(2026, 6, 30)).agency()).isEqualTo("Dinas Lama");
    }

    @Test
    void someoneWithoutAPostIsStillSomeone() {
        UUID mayor = people.official("Wali Kota", people.unit("Kota"));
        Identity before = identities.on(mayor, LocalDate.of(2019, 1, 1));
        assertThat(before.fullName()).isEqualTo("Wali Kota");
        assertThat(before.position()).isNull();
        assertThat(before.agency()).isNull();
        assertThat(identities.on(mayor, TODAY).agency()).isEqualTo("Kota");
    }

    @Test
    void whoDoesNotExistIsLeftOut() {
        UUID nobody = UUID.randomUUID();
        assertThat(identities.on(List.of(nobody), TODAY)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> identities.on(nobody, TODAY));
    }
}
