package id.mumpuni.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Hands the letters of the outbox to the mail server, each once, however many instances run. Only between the server's
 * answer and the commit that follows can a kill make a letter leave twice; both then bear the same Message-ID, by which
 * mailboxes drop the second.
 */
@Component
class SendMail implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);

    private final Outgoing outgoing;
    private final ObjectProvider<JavaMailSender> sender;
    private final String from;
    private final ReentrantLock sending = new ReentrantLock();
    private volatile boolean stopping;

    SendMail(
            Outgoing outgoing,
            ObjectProvider<JavaMailSender> sender,
            @Value("${mumpuni.mail.from:mumpuni@localhost}") String from) {
        this.outgoing = outgoing;
        this.sender = sender;
        this.from = from.strip();
    }

    @Scheduled(fixedDelayString = "${mumpuni.mail.every:PT15S}")
    void sendWaiting() {
        JavaMailSender server = sender.getIfAvailable();
        if (server == null) {
            return;
        }
        outgoing.dropThoseOfLeavers();
        boolean answers = true;
        while (answers && !stopping) {
            sending.lock();
            try {
                Optional<Outgoing.Letter> next = outgoing.take();
                answers = next.isPresent() && deliver(server, next.get());
            } finally {
                sending.unlock();
            }
        }
    }

    /** An orderly end waits for the letter that is with the server, so that it is noted as sent. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        if (sending.tryLock(20, TimeUnit.SECONDS)) {
            sending.unlock();
        }
    }

    /** False if the server cannot be reached: the other letters then need not find that out one by one. */
    private boolean deliver(JavaMailSender server, Outgoing.Letter letter) {
        try {
            server.send(message(server, letter));
        } catch (MailException failure) {
            String problem = failure.getClass().getSimpleName();
            // the exception may name the recipient: the id is enough to find the row
            LOG.warn("mail {} could not be sent: {}", letter.id(), problem);
            outgoing.failed(letter, problem);
            // of one message's failure the sender tells in a list, of a connection's as the cause
            return failure.getCause() == null || failure instanceof MailPreparationException;
        }
        outgoing.sent(letter);
        return true;
    }

    private MimeMessage message(JavaMailSender server, Outgoing.Letter letter) {
        MimeMessage message = server.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(letter.recipient());
            helper.setSubject(letter.subject());
            helper.setText(letter.body());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Message-ID", "<" + letter.id() + "@" + domain() + ">");
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
        return message;
    }

    private String domain() {
        return from.substring(from.lastIndexOf('@') + 1).replace(">", "");
    }
}
