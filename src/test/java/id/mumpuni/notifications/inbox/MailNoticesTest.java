package id.mumpuni.notifications.inbox;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
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

    @Autowired
    Notifications notifications;

    @Autowired
    MailNotices notices;

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
                        .uri("/pemberitahuan/surel")
                        .param("mail", "false")
                        .with(csrf())
                        .with(signedIn(actor(sari))))
                .hasRedirectedUrl("/pemberitahuan");
        send("satu");
        notices.tell();
        assertThat(mails()).isEmpty();
        assertThat(mvc.get().uri("/pemberitahuan").with(signedIn(actor(sari))))
                .bodyText()
                .contains("Kirim surel");
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
        return jdbc.sql("SELECT subject || body FROM mail_outbox WHERE recipient = ?")
                .param(address)
                .query(String.class)
                .list();
    }
}
