package id.mumpuni.home.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class HomeControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    private UUID employee;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void anEmployee() {
        employee = people.employee("Pegawai Beranda", people.unit("Unit Beranda"));
    }

    @Test
    void theStartPageStandsInTheCommonLayoutInIndonesian() {
        assertThat(mvc.get().uri("/").with(TestPeople.signedIn(TestPeople.actor(employee))))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"id\"", "Yang perlu Anda kerjakan", "Langsung ke isi", "mumpuni-", "icons-")
                .doesNotContain("??");
    }

    @Test
    void theLanguageIsSwitchedAndKept() {
        assertThat(mvc.get()
                        .uri("/")
                        .cookie(new jakarta.servlet.http.Cookie("tampilan", "light-en"))
                        .with(TestPeople.signedIn(TestPeople.actor(employee))))
                .bodyText()
                .contains("lang=\"en\"", "What you have to do")
                .doesNotContain("??");
    }

    /** An employee of the period sees the own steps, whoever watches over it its figures. */
    @Test
    void theFiguresOfTheRunningPeriodAreForThoseWhoWatchOverIt() {
        UUID unit = people.unit("Unit Angka");
        UUID head = people.head("Kepala Angka", unit);
        UUID period = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO appraisal_period (id, version, name, kind, unit_id, starts, ends, plan_due, self_due,
                            rating_due, status, opened_by, opened_at)
                        VALUES (?, 0, 'Triwulan Angka', 'QUARTERLY', ?, '2090-01-01', '2090-03-31', '2020-01-31', '2090-04-07',
                            '2090-04-14', 'OPEN', ?, now())
                        """).params(period, unit, head).update();
        jdbc.sql("INSERT INTO appraisal (id, version, period_id, employee_id, unit_id, status)"
                        + " VALUES (uuidv7(), 0, ?, ?, ?, 'OPEN')")
                .params(period, head, unit)
                .update();
        assertThat(mvc.get().uri("/").with(TestPeople.signedIn(TestPeople.actor(employee))))
                .bodyText()
                .doesNotContain("Kemajuan Triwulan Angka");
        assertThat(mvc.get().uri("/").with(TestPeople.signedIn(TestPeople.officerOf(employee, unit))))
                .bodyText()
                .contains("Kemajuan Triwulan Angka", "Terlambat sejak 31 Jan 2020");
        jdbc.sql("UPDATE appraisal_period SET status = 'CLOSED' WHERE id = ?")
                .param(period)
                .update();
    }
}
