package id.mumpuni.dialogue.meeting;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever runs a meeting calls it off. */
@Service
class CancelMeeting {

    private final Meetings meetings;
    private final MeetingNews news;

    CancelMeeting(Meetings meetings, MeetingNews news) {
        this.meetings = meetings;
        this.news = news;
    }

    @MeetingPolicy.MayRun
    @Transactional
    void cancel(UUID id) {
        meetings.get(id).cancel();
        news.tell(id, "dialogue.meeting.called-off", "/rapat");
    }
}
