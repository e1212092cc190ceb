package id.mumpuni.settings.announcement;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is announced stands on top of everybody's pages, on its days only. */
@IntegrationTest
class AnnouncementTest {

    private static final String TEXT = "Layanan berhenti Sabtu pukul 20.00 untuk <pemeliharaan>.";
    private static final String SHOWN = "Layanan berhenti Sabtu pukul 20.00 untuk &lt;pemeliharaan&gt;.";

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    KeptAnnouncements kept;

    @Autowired
    Clock clock;

    private Actor clerk;
    private Actor officer;
    private Actor administrator;

    @BeforeEach
    void people() {
        UUID unit = people.unit("Dinas Pengumuman");
        clerk = actor(people.employee("Sari", unit));
        officer = actor(people.employee("Petugas", unit), Role.PERSONNEL_OFFICER);
        administrator = actor(people.employee("Pengelola", unit), Role.ADMINISTRATOR);
    }

    @AfterEach
    void silence() {
        jdbc.sql("DELETE FROM announcement").update();
        kept.forget();
    }

    @Test
    void everybodyReadsItUntilItIsTakenDown() {
        assertThat(write(clerk, TEXT, 0, 1)).hasStatus(403);
        assertThat(write(officer, TEXT, 0, 1)).hasStatus3xxRedirection();
        assertThat(pageOf(clerk)).hasStatusOk().bodyText().contains(SHOWN);

        UUID id = jdbc.sql("SELECT id FROM announcement").query(UUID.class).single();
        assertThat(mvc.post()
                        .uri("/pengumuman/{id}/akhir", id)
                        .with(signedIn(administrator))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(pageOf(clerk)).bodyText().doesNotContain(SHOWN);
        assertThat(mvc.get().uri("/pengumuman").with(signedIn(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains(SHOWN, "Selesai");
    }

    @Test
    void itIsShownOnItsDaysOnly() {
        write(administrator, "Besok", 1, 2);
        assertThat(pageOf(clerk)).bodyText().doesNotContain("Besok");
        assertThat(mvc.get().uri("/pengumuman").with(signedIn(officer)))
                .bodyText()
                .contains("Besok", "Akan tampil");
    }

    @Test
    void daysThatCannotBeAreSaidAndNothingIsLost() {
        assertThat(write(officer, "Kemarin", -3, -1))
                .hasStatus(422)
                .bodyText()
                .contains("Kemarin", "Pilih hari ini atau sesudahnya.");
        assertThat(write(officer, "Terbalik", 3, 1))
                .hasStatus(422)
                .bodyText()
                .contains("Hari terakhir tidak boleh sebelum hari pertama.");
    }

    private MvcTestResult pageOf(Actor who) {
        return mvc.get().uri("/bantuan").with(signedIn(who)).exchange();
    }

    private MvcTestResult write(Actor who, String text, int from, int to) {
        LocalDate today = LocalDate.now(clock);
        return mvc.post()
                .uri("/pengumuman")
                .param("text", text)
                .param("urgent", "true")
                .param("since", today.plusDays(from).toString())
                .param("until", today.plusDays(to).toString())
                .with(signedIn(who))
                .with(csrf())
                .exchange();
    }
}
