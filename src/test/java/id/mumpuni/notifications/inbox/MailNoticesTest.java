package id.mumpuni.notifications.inbox;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.notifications.Outbox;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing leaves here: the mail server does not answer, so what is to be sent stays in the outbox. */
@IntegrationTest
@TestPropertySource(
        properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=9", "mumpuni.address=https://kinerja.kota.example"
        })
class MailNoticesTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Autowired
    Notifications notifications;

    @Autowired
    MailNotices notices;

    @Autowired
    Outbox outbox;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    private UUID sari;
    private String address;

    @BeforeEach
    void someoneWithAnAddress() {
        sari = people.employee("Sari", people.unit("Dinas Kabar"));
        address = sari + "@kota.example";
        jdbc.sql("UPDATE employee SET email = ? WHERE id = ?")
                .params(address, sari)
                .update();
    }

    @Test
    void severalNotificationsAreOneMailWithoutAnyOfTheirWords() {
        send("rahasia satu");
        send("rahasia dua");
        notices.tell();
        assertThat(mails())
                .singleElement()
                .asString()
                .contains("https://kinerja.kota.example")
                .doesNotContain("rahasia");
    }

    @Test
    void theNextMailWaitsForAnHourAndThenTellsWhatCameMeanwhile() {
        send("satu");
        notices.tell();
        send("dua");
        notices.tell();
        assertThat(mails()).hasSize(1);

        anHourPasses();
        notices.tell();
        notices.tell();
        assertThat(mails()).hasSize(2);
        anHourPasses();
        notices.tell();
        assertThat(mails()).as("nothing new").hasSize(2);
    }

    @Test
    void thoseWithoutAnAddressAreNoMoreLookedThroughEachMinute() {
        jdbc.sql("UPDATE employee SET email = NULL WHERE id = ?").param(sari).update();
        send("satu");
        assertThat(jdbc.sql("SELECT mail_due FROM notification WHERE recipient_id = ?")
                        .param(sari)
                        .query(Boolean.class)
                        .list())
                .containsExactly(false);
    }

    @Test
    void whatWasReadNeedsNoMail() {
        send("satu");
        mvc.post()
                .uri("/pemberitahuan/pembacaan")
                .with(csrf())
                .with(signedIn(actor(sari)))
                .exchange();
        notices.tell();
        assertThat(mails()).isEmpty();
    }

    @Test
    void whoeverWantsNoMailGetsNone() {
        assertThat(mvc.post()
                        .uri("/pemberitahuan/pengaturan")
                        .param("rhythm", "NONE")
                        .with(csrf())
                        .with(signedIn(actor(sari))))
                .hasRedirectedUrl("/pemberitahuan/pengaturan");
        send("satu");
        notices.tell();
        assertThat(mails()).isEmpty();
        assertThat(mvc.get().uri("/pemberitahuan").with(signedIn(actor(sari))))
                .bodyText()
                .contains("Tanpa surel", "/pemberitahuan/pengaturan");
    }

    @Test
    void aDailyDigestComesAtSevenInTheMorningWithWhatCameUntilThen() {
        chooses("DAILY");
        arrives("2031-03-04T15:00");
        arrives("2031-03-05T06:59");
        arrives("2031-03-05T07:01");
        itIs("2031-03-05T06:58"); // what came at 15.00 is of after the last morning
        assertThat(mails()).isEmpty();
        itIs("2031-03-05T07:02"); // and nothing ran at 07.00 sharp
        itIs("2031-03-05T07:03");
        assertThat(mails())
                .singleElement()
                .asString()
                .startsWith("3 pemberitahuan menunggu Anda")
                .contains("Ada 3 pemberitahuan", "4 Maret 2031", "https://kinerja.kota.example");

        arrives("2031-03-05T08:00");
        itIs("2031-03-05T23:00");
        assertThat(mails()).hasSize(1);
        itIs("2031-03-06T07:00");
        assertThat(mails()).hasSize(2).last().asString().contains("Ada 1 pemberitahuan");
    }

    @Test
    void aWeeklyDigestComesOnMonday() {
        chooses("WEEKLY");
        arrives("2031-03-05T08:00"); // a Wednesday
        itIs("2031-03-09T23:59");
        assertThat(mails()).isEmpty();
        itIs("2031-03-10T07:00");
        itIs("2031-03-11T07:00");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void peopleWhoLeftGetNoMail() {
        arrives("2031-03-05T08:00");
        jdbc.sql("UPDATE employee SET left_on = DATE '2031-03-05' WHERE id = ?")
                .param(sari)
                .update();
        itIs("2031-03-05T09:00");
        assertThat(mails()).isEmpty();
    }

    @Test
    void thePageSaysWhenTheNextMailComes() {
        chooses("WEEKLY");
        send("satu");
        assertThat(mvc.get().uri("/pemberitahuan/pengaturan").with(signedIn(actor(sari))))
                .bodyText()
                .contains("Senin, ", "pukul 07.00 WIB, tentang 1 kabar", "value=\"WEEKLY\" checked");
        assertThat(mvc.post().uri("/pemberitahuan/pengaturan").with(csrf()).with(signedIn(actor(sari))))
                .hasStatus(422);
    }

    private void chooses(String rhythm) {
        assertThat(mvc.post()
                        .uri("/pemberitahuan/pengaturan")
                        .param("rhythm", rhythm)
                        .with(csrf())
                        .with(signedIn(actor(sari))))
                .hasRedirectedUrl("/pemberitahuan/pengaturan");
    }

    private void arrives(String moment) {
        transaction.executeWithoutResult(status -> {
            notifications.send(new Notification(sari, "notifications.title", List.of(), "/skp"));
            jdbc.sql(
                            "UPDATE notification SET created_at = ? WHERE recipient_id = ? AND created_at = (SELECT min(created_at)"
                                    + " FROM notification WHERE recipient_id = ?)")
                    .params(OffsetDateTime.now(at(moment)), sari, sari)
                    .update();
        });
    }

    /** Long after today, so that the application's own clock makes none of it due. */
    private void itIs(String moment) {
        transaction.executeWithoutResult(
                status -> new MailNotices(jdbc, outbox, at(moment), "https://kinerja.kota.example").tell());
    }

    private static Clock at(String moment) {
        return Clock.fixed(LocalDateTime.parse(moment).atZone(JAKARTA).toInstant(), JAKARTA);
    }

    private void send(String argument) {
        transaction.executeWithoutResult(
                status -> notifications.send(new Notification(sari, "notifications.title", List.of(argument), "/skp")));
    }

    private void anHourPasses() {
        jdbc.sql("UPDATE notification_setting SET mailed_at = mailed_at - interval '1 hour' WHERE employee_id = ?")
                .param(sari)
                .update();
    }

    private List<String> mails() {
        return jdbc.sql("SELECT subject || body FROM mail_outbox WHERE recipient = ? ORDER BY id")
                .param(address)
                .query(String.class)
                .list();
    }
}
