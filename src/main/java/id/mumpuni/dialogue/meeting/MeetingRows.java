package id.mumpuni.dialogue.meeting;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Members and agreements of meetings. */
@Repository
class MeetingRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who works in the unit today, and the heads right below it whom the caller appraises. */
    Set<UUID> peopleOf(UUID unit, UUID caller) {
        return new HashSet<>(jdbc.sql("SELECT employee_id FROM reporting_line(:day)"
                        + " WHERE (unit_id = :unit OR led_unit_id = :unit) AND employee_id <> :caller")
                .param("day", LocalDate.now(clock))
                .param("unit", unit)
                .param("caller", caller)
                .query(UUID.class)
                .list());
    }

    String unitName(UUID unit) {
        return jdbc.sql("SELECT name FROM work_unit WHERE id = ?")
                .param(unit)
                .query(String.class)
                .single();
    }

    void invite(UUID meeting, UUID member) {
        jdbc.sql("INSERT INTO meeting_member (meeting_id, employee_id, attendance) VALUES (?, ?, 'INVITED')")
                .params(meeting, member)
                .update();
    }

    void mark(UUID meeting, UUID member, Attendance attendance) {
        jdbc.sql("UPDATE meeting_member SET attendance = ? WHERE meeting_id = ? AND employee_id = ?"
                        + " AND attendance <> ?")
                .params(attendance.name(), meeting, member, attendance.name())
                .update();
    }

    boolean allMarked(UUID meeting) {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM meeting_member"
                        + " WHERE meeting_id = ? AND attendance = 'INVITED')")
                .param(meeting)
                .query(Boolean.class)
                .single();
    }

    boolean takesPart(UUID meeting, UUID person) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM meeting_member WHERE meeting_id = :id AND employee_id = :person)"
                        + " OR EXISTS (SELECT FROM meeting WHERE id = :id AND called_by = :person)")
                .param("id", meeting)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    void agree(UUID meeting, UUID owner, String text, LocalDate due) {
        jdbc.sql(
                        "INSERT INTO meeting_agreement (meeting_id, owner_id, text, due_on, status) VALUES (?, ?, ?, ?, 'OPEN')")
                .params(meeting, owner, text, due)
                .update();
    }

    /** @param reason why it is dropped; null if it is done */
    void settle(UUID agreement, UUID by, @Nullable String reason) {
        int settled = jdbc.sql("UPDATE meeting_agreement SET status = ?, settled_at = ?, settled_by = ?, reason = ?,"
                        + " version = version + 1 WHERE id = ? AND status = 'OPEN'")
                .param(reason == null ? "DONE" : "DROPPED")
                .params(OffsetDateTime.now(clock), by)
                .param(reason)
                .param(agreement)
                .update();
        if (settled == 0) {
            throw new Stale(MeetingRows.class, agreement);
        }
    }

    /** The meeting where it was agreed, and who has to do it. */
    record Place(UUID meetingId, UUID ownerId) {}

    Place placeOf(UUID agreement) {
        return jdbc.sql("SELECT meeting_id, owner_id FROM meeting_agreement WHERE id = ?")
                .param(agreement)
                .query((row, n) -> new Place(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound(MeetingRows.class, agreement));
    }
}
