package id.mumpuni.settings.state;

import id.mumpuni.notifications.Outbox;
import id.mumpuni.settings.access.SettingsPolicy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Once the mail server works again, what it never took can leave. */
@Service
class SendFailedMail {

    private final Outbox outbox;

    SendFailedMail(Outbox outbox) {
        this.outbox = outbox;
    }

    @SettingsPolicy.MayAdminister
    @Transactional
    void send() {
        outbox.tryAgain();
    }
}
