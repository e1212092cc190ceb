package id.mumpuni.appraisal.rating;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.appraisal.TestPeriods;
import id.mumpuni.people.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People of one's own team side by side, and of no other. */
@IntegrationTest
class ComparePageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private final List<UUID> team = new ArrayList<>();
    private Actor boss;
    private Actor otherBoss;
    private UUID period;

    @BeforeEach
    void aTeamOfFive() {
        var periods = new TestPeriods(jdbc);
        UUID office = people.unit("Dinas Banding");
        UUID section = people.unit("Bidang Banding", office);
        boss = actor(people.head("Kepala Banding", section));
        otherBoss = actor(people.head("Kepala Lain", people.unit("Bidang Lain", office)));
        period = periods.open(office, boss.employeeId());
        for (String name : List.of("Asih", "Bima", "Citra", "Dewa", "Endah")) {
            team.add(
                    periods.appraisal(period, people.employee(name + " Banding", section), boss.employeeId(), section));
        }
    }

    @Test
    void thoseWhoWereChosenStandSideBySide() {
        assertThat(page(boss, team.get(0), team.get(2)))
                .hasStatusOk()
                .bodyText()
                .contains(link(0), link(2))
                .doesNotContain(link(1), link(3));
    }

    @Test
    void moreThanFourAreTooManyAndThatIsSaid() {
        assertThat(page(boss, team.toArray(UUID[]::new)))
                .hasStatusOk()
                .bodyText()
                .contains(link(3), "1 orang tidak ditampilkan")
                .doesNotContain(link(4));
    }

    @Test
    void somebodyElsesTeamIsNeverShown() {
        assertThat(page(otherBoss, team.get(0))).hasStatusOk().bodyText().doesNotContain("Asih Banding");
        assertThat(page(boss)).hasStatusOk().bodyText().contains("Asih Banding").doesNotContain(link(0));
    }

    private String link(int at) {
        return "/penilaian-bawahan/" + team.get(at) + "\"";
    }

    private MvcTestResult page(Actor who, UUID... chosen) {
        var request =
                mvc.get().uri("/penilaian-bawahan/banding").with(signedIn(who)).param("periode", "" + period);
        for (UUID one : chosen) {
            request.param("orang", "" + one);
        }
        return request.exchange();
    }
}
