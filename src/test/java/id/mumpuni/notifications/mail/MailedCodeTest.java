package id.mumpuni.notifications.mail;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** With a mail server, set the way an operator sets one. */
@IntegrationTest
class MailedCodeTest {

    private static final ServerSetup SMTP =
            new ServerSetup(SmtpServerProcess.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private static GreenMail server = new GreenMail(SMTP);
    private static final Pattern CODE = Pattern.compile("Kode Anda: (\\S+)");

    @DynamicPropertySource
    static void anSmtpServer(DynamicPropertyRegistry settings) {
        server.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SMTP.getPort());
        settings.add("mumpuni.mail.from", () -> "mumpuni@kota.example");
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    SendMail sendMail;

    @Autowired
    JdbcClient jdbc;

    private Actor officer;
    private UUID person;
    private String address;

    @BeforeEach
    void someoneWithAnAddress() throws Exception {
        server.purgeEmailFromAllMailboxes();
        UUID unit = people.unit("Dinas Surel");
        officer = actor(people.employee("Petugas", unit), Role.PERSONNEL_OFFICER);
        person = people.employee("Wulan", unit);
        address = person + "@kota.example";
        jdbc.sql("UPDATE employee SET email = ? WHERE id = ?")
                .params(address, person)
                .update();
    }

    @Test
    void theCodeArrivesAndOpensTheAccount() throws Exception {
        assertThat(mvc.get().uri("/akun/{id}", person).with(signedIn(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"mail\"");
        mailCode();
        sendMail.sendWaiting();

        MimeMessage mail = only();
        assertThat(mail.getFrom()[0]).hasToString("mumpuni@kota.example");
        assertThat(mail.getAllRecipients()[0]).hasToString(address);
        assertThat(mail.getSubject()).isEqualTo("Kode untuk masuk ke Mumpuni");
        Matcher code = CODE.matcher(GreenMailUtil.getBody(mail));
        assertThat(code.find()).isTrue();
        assertThat(mvc.post()
                        .uri("/aktivasi")
                        .param("login", number())
                        .param("code", code.group(1))
                        .param("password", "sawah hijau pagi")
                        .param("again", "sawah hijau pagi")
                        .with(csrf()))
                .hasRedirectedUrl("/masuk?aktif");
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM mail_outbox WHERE recipient = ? AND sent_at IS NOT NULL AND body IS NULL")
                        .param(address)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void mailWaitsWhileTheServerIsAwayAndLeavesOnce() throws Exception {
        server.stop();
        mailCode();
        sendMail.sendWaiting();
        assertThat(jdbc.sql("SELECT attempts FROM mail_outbox WHERE recipient = ? AND sent_at IS NULL")
                        .param(address)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        server = new GreenMail(SMTP);
        server.start();
        jdbc.sql("UPDATE mail_outbox SET next_at = created_at WHERE recipient = ?")
                .param(address)
                .update();
        sendMail.sendWaiting();
        sendMail.sendWaiting();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private void mailCode() {
        assertThat(mvc.post()
                        .uri("/akun/{id}/kode", person)
                        .param("mail", "true")
                        .with(csrf())
                        .with(signedIn(officer)))
                .hasStatus3xxRedirection();
    }

    private MimeMessage only() {
        assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
        return server.getReceivedMessages()[0];
    }

    private String number() {
        return jdbc.sql("SELECT employee_number FROM employee WHERE id = ?")
                .param(person)
                .query(String.class)
                .single();
    }
}
