package id.mumpuni.notifications.mail;

import static id.mumpuni.TestPeople.actor;
import static id.mumpuni.TestPeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.notifications.Outbox;
import id.mumpuni.notifications.mail.SmtpServerProcess.Manner;
import id.mumpuni.people.Role;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** With a mail server that is a process of its own and can be killed at any moment. */
@IntegrationTest
class SendMailTest {

    private static final int PORT = SmtpServerProcess.freePort();

    @DynamicPropertySource
    static void aMailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> PORT);
        settings.add("mumpuni.mail.from", () -> "mumpuni@kota.example");
        settings.add("mumpuni.mail.every", () -> "PT10H"); // only when a test says so
    }

    @Autowired
    Outbox outbox;

    @Autowired
    SendMail sendMail;

    @Autowired
    Outgoing outgoing;

    @Autowired
    ObjectProvider<JavaMailSender> sender;

    @Autowired
    TestPeople people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private Path folder;

    @BeforeEach
    void anEmptyOutbox() throws IOException {
        jdbc.sql("DELETE FROM mail_outbox").update();
        Path parent = Files.createTempDirectory(Path.of("target"), "smtp-");
        folder = Files.createDirectory(parent.resolve("accepted"));
    }

    @Test
    void aLetterArrivesWithItsOwnMessageId() throws Exception {
        put("satu@kota.example");
        UUID id = only("id", UUID.class);
        try (var server = start(Manner.TAKES)) {
            sendMail.sendWaiting();
        }
        MimeMessage letter = onlyAccepted();
        assertThat(letter.getMessageID()).isEqualTo("<" + id + "@kota.example>");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getAllRecipients()[0]).hasToString("satu@kota.example");
        assertThat(only("sent_at IS NOT NULL AND body IS NULL AND next_at IS NULL", Boolean.class))
                .isTrue();
    }

    @Test
    void severalInstancesSendEachLetterOnce() throws Exception {
        IntStream.range(0, 24).forEach(number -> put("orang" + number + "@kota.example"));
        ExecutorService instances = Executors.newFixedThreadPool(4);
        try (var server = start(Manner.TAKES)) {
            Callable<Void> instance = () -> {
                new SendMail(outgoing, sender, "mumpuni@kota.example").sendWaiting();
                return null;
            };
            for (Future<Void> done : instances.invokeAll(List.of(instance, instance, instance, instance))) {
                done.get(1, TimeUnit.MINUTES);
            }
        } finally {
            instances.shutdownNow();
        }
        assertThat(messageIds()).hasSize(24).doesNotHaveDuplicates();
    }

    @Test
    void mailWaitsWhileTheServerIsAwayAndLeavesOnceWhenItIsBack() throws Exception {
        put("satu@kota.example");
        put("dua@kota.example");
        sendMail.sendWaiting();
        assertThat(count("sent_at IS NULL AND attempts = 1 AND problem = 'MailSendException'"))
                .as("one letter found out for both")
                .isEqualTo(1);
        assertThat(count("attempts = 0")).isEqualTo(1);

        theTimeComes();
        try (var server = start(Manner.TAKES)) {
            sendMail.sendWaiting();
            sendMail.sendWaiting();
        }
        assertThat(messageIds()).hasSize(2).doesNotHaveDuplicates();
        assertThat(count("sent_at IS NOT NULL AND problem IS NULL")).isEqualTo(2);
    }

    @Test
    void aServerKilledWithTheLetterInItsHandsGetsItAgain() throws Exception {
        put("satu@kota.example");
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (var server = start(Manner.HANGS_BEFORE_THE_ANSWER)) {
            Future<?> sending = other.submit(sendMail::sendWaiting);
            server.awaitLetterInHand();
            assertThat(count("next_at > now() + interval '5 minutes'"))
                    .as("leased, and no row is locked")
                    .isEqualTo(1);
            assertThat(outgoing.take()).as("nobody else gets it").isEmpty();
            server.kill();
            sending.get(1, TimeUnit.MINUTES);
        } finally {
            other.shutdownNow();
        }
        assertThat(SmtpServerProcess.accepted(folder)).isEmpty();
        assertThat(count("sent_at IS NULL AND attempts = 1 AND next_at IS NOT NULL"))
                .isEqualTo(1);

        theTimeComes();
        try (var server = start(Manner.TAKES)) {
            sendMail.sendWaiting();
        }
        onlyAccepted();
    }

    /** The one window that is left: accepted, and never told so. */
    @Test
    void aLetterThatLeavesTwiceBearsTheSameMessageId() throws Exception {
        put("satu@kota.example");
        try (var server = start(Manner.DIES_BEFORE_THE_ANSWER)) {
            sendMail.sendWaiting();
        }
        theTimeComes();
        try (var server = start(Manner.TAKES)) {
            sendMail.sendWaiting();
        }
        assertThat(messageIds()).hasSize(2);
        assertThat(messageIds().stream().distinct()).hasSize(1);
    }

    @Test
    void whatASenderTookAndNeverFinishedComesBackWhenItsLeaseEnds() throws Exception {
        put("satu@kota.example");
        assertThat(outgoing.take()).as("and here the sender was killed").isPresent();
        try (var server = start(Manner.TAKES)) {
            sendMail.sendWaiting();
            assertThat(SmtpServerProcess.accepted(folder)).isEmpty();
            theTimeComes();
            sendMail.sendWaiting();
        }
        onlyAccepted();
    }

    @Test
    void whoeverLostTheLeaseNoLongerPostponesTheLetter() {
        put("satu@kota.example");
        Outgoing.Letter lost = outgoing.take().orElseThrow();
        theTimeComes();
        outgoing.sent(outgoing.take().orElseThrow());
        outgoing.failed(lost, "MailSendException");
        assertThat(count("sent_at IS NOT NULL AND next_at IS NULL")).isEqualTo(1);
    }

    @Test
    void peopleWhoLeftGetNothingThatWasWaitingUnlessAColleagueSharesTheAddress() {
        UUID unit = people.unit("Dinas Surel");
        UUID left = people.employee("Wulan", unit);
        UUID colleague = people.employee("Adi", unit);
        jdbc.sql("UPDATE employee SET email = 'wulan@kota.example', left_on = DATE '2026-01-01' WHERE id = ?")
                .param(left)
                .update();
        put("Wulan@kota.example");
        sendMail.sendWaiting();
        assertThat(count("true")).isZero();

        jdbc.sql("UPDATE employee SET email = 'wulan@kota.example' WHERE id = ?")
                .param(colleague)
                .update();
        put("wulan@kota.example");
        sendMail.sendWaiting();
        assertThat(count("true")).isEqualTo(1);
        jdbc.sql("UPDATE employee SET email = NULL WHERE email = 'wulan@kota.example'")
                .update();
    }

    @Test
    void anAddressThatIsNoneDoesNotHoldUpTheOthers() throws Exception {
        put("bukan alamat");
        put("dua@kota.example");
        try (var server = start(Manner.TAKES)) {
            sendMail.sendWaiting();
        }
        assertThat(onlyAccepted().getAllRecipients()[0]).hasToString("dua@kota.example");
    }

    @Test
    void afterThreeDaysItIsGivenUpAndTheAdministratorSendsItAgain() throws Exception {
        put("satu@kota.example");
        for (int tried = 0; tried < Outgoing.TRIES; tried++) {
            sendMail.sendWaiting();
            theTimeComes();
        }
        assertThat(count("next_at IS NULL AND body IS NOT NULL")).isEqualTo(1);

        var administrator = actor(people.employee("Admin", people.unit("Dinas Surel")), Role.ADMINISTRATOR);
        assertThat(mvc.get().uri("/pengaturan").with(signedIn(administrator)))
                .bodyText()
                .contains("1 tidak terkirim", "/pengaturan/surel-gagal");
        assertThat(mvc.post().uri("/pengaturan/surel-gagal").with(csrf()).with(signedIn(administrator)))
                .hasRedirectedUrl("/pengaturan");
        try (var server = start(Manner.TAKES)) {
            sendMail.sendWaiting();
        }
        onlyAccepted();
    }

    @Test
    void pausesGrowToSixHoursAndLastThreeDays() {
        assertThat(Outgoing.pause(1)).hasMinutes(2);
        assertThat(Outgoing.pause(Outgoing.TRIES)).hasHours(6);
        long minutes = IntStream.range(1, Outgoing.TRIES)
                .mapToLong(attempt -> Outgoing.pause(attempt).toMinutes())
                .sum();
        assertThat(minutes / 60).isBetween(72L, 80L);
    }

    private SmtpServerProcess start(Manner manner) throws IOException {
        return SmtpServerProcess.start(PORT, folder, manner);
    }

    private void put(String recipient) {
        outbox.put(recipient, "settings.mail.subject", "settings.mail.text");
    }

    private void theTimeComes() {
        jdbc.sql("UPDATE mail_outbox SET next_at = created_at WHERE next_at IS NOT NULL")
                .update();
    }

    private MimeMessage onlyAccepted() throws Exception {
        List<MimeMessage> letters = SmtpServerProcess.accepted(folder);
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    private List<String> messageIds() throws Exception {
        List<String> ids = new ArrayList<>();
        for (MimeMessage letter : SmtpServerProcess.accepted(folder)) {
            ids.add(letter.getMessageID());
        }
        return ids;
    }

    private <T> T only(String expression, Class<T> type) {
        return jdbc.sql("SELECT " + expression + " FROM mail_outbox")
                .query(type)
                .single();
    }

    private long count(String condition) {
        return jdbc.sql("SELECT count(*) FROM mail_outbox WHERE " + condition)
                .query(Long.class)
                .single();
    }
}
