package id.mumpuni.dialogue.meeting;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells all members of a meeting what happened to it. */
@Component
class MeetingNews {

    private final MeetingPages pages;
    private final Notifications notifications;

    MeetingNews(MeetingPages pages, Notifications notifications) {
        this.pages = pages;
        this.notifications = notifications;
    }

    void tell(UUID meeting, String what, String page) {
        notifications.send(pages.members(meeting).stream()
                .map(member -> new Notification(member.employeeId(), what, List.of(), page))
                .toList());
    }
}
