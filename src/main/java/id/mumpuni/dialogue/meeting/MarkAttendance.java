package id.mumpuni.dialogue.meeting;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever runs a meeting notes who came. */
@Service
class MarkAttendance {

    private final Meetings meetings;
    private final MeetingRows rows;

    MarkAttendance(Meetings meetings, MeetingRows rows) {
        this.meetings = meetings;
        this.rows = rows;
    }

    @MeetingPolicy.MayRun
    @Transactional
    void mark(UUID id, Map<UUID, Attendance> attendance) {
        meetings.get(id).requireOpen();
        attendance.forEach((member, came) -> rows.mark(id, member, came));
    }
}
