package id.mumpuni.audit.trail;

import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class TrailTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Trail trail;

    private UUID person;

    @BeforeEach
    void aChange() {
        person = people.employee("Kartini Lestari", people.unit("Dinas Jejak"));
        jdbc.sql("UPDATE employee SET email = 'kartini@contoh.test' WHERE id = ?")
                .param(person)
                .update();
        jdbc.sql("INSERT INTO account (employee_id, state) VALUES (?, 'INVITED')")
                .param(person)
                .update();
    }

    @Test
    void theAuditorSeesWhatChangedFromWhatToWhat() {
        assertThat(mvc.get().uri("/jejak-perubahan?subject=" + person).with(signedIn(actor(Role.AUDITOR))))
                .hasStatusOk()
                .bodyText()
                .contains("Kartini Lestari")
                .contains("Akun");
        assertThat(mvc.get().uri("/jejak-perubahan/" + entry("employee")).with(signedIn(actor(Role.AUDITOR))))
                .hasStatusOk()
                .bodyText()
                .contains("kartini@contoh.test");
    }

    @Test
    void theAdministratorSeesAccountsAndNothingElse() {
        var administrator = signedIn(actor(Role.ADMINISTRATOR));
        assertThat(mvc.get().uri("/jejak-perubahan/" + entry("account")).with(administrator))
                .hasStatusOk();
        assertThat(mvc.get().uri("/jejak-perubahan/" + entry("employee")).with(administrator))
                .hasStatus(403);
        assertThat(trail.page(filter("Kartini", null), new AuditPermissions(actor(Role.ADMINISTRATOR))))
                .isNotEmpty()
                .allMatch(row -> List.of("account", "activation_code", "role_grant", "holiday")
                        .contains(row.tableName()));
    }

    @Test
    void anEmployeeSeesNoneOfIt() {
        assertThat(mvc.get().uri("/jejak-perubahan").with(signedIn(TestPeople.actor(person))))
                .hasStatus(403);
        assertThat(mvc.get().uri("/jejak-perubahan/unduhan.csv").with(signedIn(TestPeople.actor(person))))
                .hasStatus(403);
    }

    @Test
    void pagesGoOnWhereTheOneBeforeEnded() {
        var may = new AuditPermissions(actor(Role.AUDITOR));
        List<Trail.Row> all = trail.page(filter(null, null), may);
        long third = all.get(2).id();
        assertThat(trail.page(filter(null, third), may).get(0).id())
                .isEqualTo(all.get(3).id());
    }

    @Test
    void theExportHoldsTheSameRows() {
        assertThat(mvc.get()
                        .uri("/jejak-perubahan/unduhan.csv?q=Kartini&table=account")
                        .with(signedIn(actor(Role.AUDITOR))))
                .hasStatusOk()
                .bodyText()
                .contains(person.toString());
    }

    private static TrailFilter filter(String name, Long before) {
        return new TrailFilter(name, null, null, null, null, before);
    }

    private static Actor actor(Role role) {
        return TestPeople.actor(UUID.randomUUID(), role);
    }

    private long entry(String table) {
        return jdbc.sql("SELECT max(id) FROM audit_entry WHERE table_name = ? AND subject_id = ?")
                .params(table, person.toString())
                .query(Long.class)
                .single();
    }
}
