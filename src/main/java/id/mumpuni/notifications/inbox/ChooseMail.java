package id.mumpuni.notifications.inbox;

import id.mumpuni.notifications.rules.MailRhythm;
import id.mumpuni.people.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often a mail says that something waits. */
@Service
class ChooseMail {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    ChooseMail(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    @InboxPolicy.Own
    @Transactional
    void choose(MailRhythm rhythm) {
        jdbc.sql("INSERT INTO notification_setting (employee_id, rhythm) VALUES (?, ?)"
                        + " ON CONFLICT (employee_id) DO UPDATE SET rhythm = excluded.rhythm")
                .params(currentActor.get().employeeId(), rhythm.name())
                .update();
    }
}
