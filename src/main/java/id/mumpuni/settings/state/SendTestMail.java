package id.mumpuni.settings.state;

import id.mumpuni.notifications.Outbox;
import id.mumpuni.settings.access.SettingsPolicy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way is that of all mail, through the outbox, so that it proves something. */
@Service
class SendTestMail {

    private final Outbox outbox;

    SendTestMail(Outbox outbox) {
        this.outbox = outbox;
    }

    @SettingsPolicy.MayAdminister
    @Transactional
    void send(String address) {
        outbox.put(address, "settings.mail.subject", "settings.mail.text");
    }
}
