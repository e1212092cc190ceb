package id.mumpuni.dialogue.meeting;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever runs a meeting puts it off or moves it; its members are told. */
@Service
class MoveMeeting {

    private final Meetings meetings;
    private final MeetingPages pages;
    private final Notifications notifications;

    MoveMeeting(Meetings meetings, MeetingPages pages, Notifications notifications) {
        this.meetings = meetings;
        this.pages = pages;
        this.notifications = notifications;
    }

    @MeetingPolicy.MayRun
    @Transactional
    void move(UUID id, Instant start, @Nullable String place, @Nullable String link) {
        meetings.get(id).move(start, place, link);
        notifications.send(pages.members(id).stream()
                .map(member ->
                        new Notification(member.employeeId(), "dialogue.meeting.put-off", List.of(), "/rapat/" + id))
                .toList());
    }
}
