package id.mumpuni.dialogue.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever runs a meeting closes it, and its members can read the minutes. */
@Service
class CloseMeeting {

    private final Meetings meetings;
    private final MeetingRows rows;
    private final MeetingNews news;
    private final Clock clock;

    CloseMeeting(Meetings meetings, MeetingRows rows, MeetingNews news, Clock clock) {
        this.meetings = meetings;
        this.rows = rows;
        this.news = news;
        this.clock = clock;
    }

    @MeetingPolicy.MayRun
    @Transactional
    void close(UUID id) {
        meetings.get(id).close(rows.allMarked(id), Instant.now(clock));
        news.tell(id, "dialogue.meeting.minutes-ready", "/rapat/" + id);
    }
}
