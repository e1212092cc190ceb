package id.mumpuni.dialogue.meeting;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever runs a meeting writes down who does what by when. */
@Service
class AddAgreement {

    private final Meetings meetings;
    private final MeetingRows rows;
    private final Notifications notifications;

    AddAgreement(Meetings meetings, MeetingRows rows, Notifications notifications) {
        this.meetings = meetings;
        this.rows = rows;
        this.notifications = notifications;
    }

    @MeetingPolicy.MayRun
    @Transactional
    void add(UUID id, UUID owner, String text, LocalDate due) {
        meetings.get(id).requireOpen();
        if (!rows.takesPart(id, owner)) {
            throw new RuleViolation("dialogue.agreement.no-owner");
        }
        rows.agree(id, owner, text, due);
        notifications.send(new Notification(owner, "dialogue.agreement.yours", List.of(), "/rapat/" + id));
    }
}
