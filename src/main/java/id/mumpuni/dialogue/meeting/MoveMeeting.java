package id.mumpuni.dialogue.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever runs a meeting puts it off or moves it; its members are told. */
@Service
class MoveMeeting {

    private final Meetings meetings;
    private final MeetingNews news;

    MoveMeeting(Meetings meetings, MeetingNews news) {
        this.meetings = meetings;
        this.news = news;
    }

    @MeetingPolicy.MayRun
    @Transactional
    void move(UUID id, Instant start, @Nullable String place, @Nullable String link) {
        meetings.get(id).move(start, place, link);
        news.tell(id, "dialogue.meeting.put-off", "/rapat/" + id);
    }
}
