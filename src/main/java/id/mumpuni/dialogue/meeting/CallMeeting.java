package id.mumpuni.dialogue.meeting;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head (or Plt.) calls the unit's evaluation meeting; a leader calls a dialogue with one person. */
@Service
class CallMeeting {

    private final Meetings meetings;
    private final MeetingRows rows;
    private final Notifications notifications;
    private final CurrentActor currentActor;
    private final Clock clock;

    CallMeeting(
            Meetings meetings, MeetingRows rows, Notifications notifications, CurrentActor currentActor, Clock clock) {
        this.meetings = meetings;
        this.rows = rows;
        this.notifications = notifications;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @MeetingPolicy.MayCall
    @Transactional
    UUID evaluation(UUID id, Meeting.Call call, Set<UUID> members) {
        UUID me = currentActor.get().employeeId();
        if (members.isEmpty() || !rows.peopleOf(id, me).containsAll(members)) {
            throw new RuleViolation("dialogue.meeting.no-members");
        }
        return invite(Meeting.evaluation(id, me, call, Instant.now(clock)), members);
    }

    @MeetingPolicy.MayTalk
    @Transactional
    UUID dialogue(UUID id, Meeting.Call call) {
        UUID me = currentActor.get().employeeId();
        return invite(Meeting.dialogue(id, me, call, Instant.now(clock)), Set.of(id));
    }

    private UUID invite(Meeting meeting, Set<UUID> members) {
        UUID id = meetings.saveAndFlush(meeting).id();
        members.forEach(member -> rows.invite(id, member));
        notifications.send(members.stream()
                .map(member -> new Notification(member, "dialogue.meeting.invited", List.of(), "/rapat/" + id))
                .toList());
        return id;
    }
}
