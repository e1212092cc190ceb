package id.mumpuni.dialogue.meeting;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever runs a meeting writes its minutes, as often as they like until it is closed. */
@Service
class WriteMinutes {

    private final Meetings meetings;

    WriteMinutes(Meetings meetings) {
        this.meetings = meetings;
    }

    /** @return the version that the minutes have now */
    @MeetingPolicy.MayRun
    @Transactional
    int write(UUID id, String minutes, int version) {
        Meeting meeting = meetings.get(id);
        meeting.write(minutes, version);
        return meetings.saveAndFlush(meeting).version();
    }
}
