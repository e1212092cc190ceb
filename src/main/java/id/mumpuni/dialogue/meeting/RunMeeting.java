package id.mumpuni.dialogue.meeting;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written while the meeting runs, until it is closed. */
@Service
class RunMeeting {

    private final Meetings meetings;
    private final MeetingRows rows;
    private final MeetingPages pages;
    private final Notifications notifications;
    private final Clock clock;

    RunMeeting(Meetings meetings, MeetingRows rows, MeetingPages pages, Notifications notifications, Clock clock) {
        this.meetings = meetings;
        this.rows = rows;
        this.pages = pages;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** @return the version that the minutes have now */
    @MeetingPolicy.MayRun
    @Transactional
    int write(UUID id, String minutes, int version) {
        Meeting meeting = meetings.get(id);
        meeting.write(minutes, version);
        return meetings.saveAndFlush(meeting).version();
    }

    @MeetingPolicy.MayRun
    @Transactional
    void mark(UUID id, Map<UUID, Attendance> attendance) {
        meetings.get(id).requireOpen();
        attendance.forEach((member, came) -> rows.mark(id, member, came));
    }

    @MeetingPolicy.MayRun
    @Transactional
    void agree(UUID id, UUID owner, String text, LocalDate due) {
        meetings.get(id).requireOpen();
        if (!rows.takesPart(id, owner)) {
            throw new RuleViolation("dialogue.agreement.no-owner");
        }
        rows.agree(id, owner, text, due);
        notifications.send(new Notification(owner, "dialogue.agreement.yours", List.of(), "/rapat/" + id));
    }

    @MeetingPolicy.MayRun
    @Transactional
    void close(UUID id) {
        meetings.get(id).close(rows.allMarked(id), Instant.now(clock));
        notifications.send(pages.members(id).stream()
                .map(member -> new Notification(
                        member.employeeId(), "dialogue.meeting.minutes-ready", List.of(), "/rapat/" + id))
                .toList());
    }

    @MeetingPolicy.MayRun
    @Transactional
    void cancel(UUID id) {
        meetings.get(id).cancel();
        notifications.send(pages.members(id).stream()
                .map(member ->
                        new Notification(member.employeeId(), "dialogue.meeting.called-off", List.of(), "/rapat"))
                .toList());
    }
}
