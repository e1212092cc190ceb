package id.mumpuni.dialogue.meeting;

import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A meeting with its minutes; closed once, then it stays as it was. */
@Entity
class Meeting {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private @Nullable UUID unitId;
    private @Nullable UUID personId;
    private UUID calledBy;
    private String title;
    private Instant startsAt;
    private @Nullable String place;
    private @Nullable String link;
    private String agenda;
    private String minutes = "";

    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.CALLED;

    private Instant createdAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Meeting() {}

    private Meeting(MeetingKind kind, UUID calledBy, Call call, Instant now) {
        this.kind = kind;
        this.calledBy = calledBy;
        this.title = call.title();
        this.startsAt = call.startsAt();
        this.place = call.place();
        this.link = call.link();
        this.agenda = call.agenda();
        this.createdAt = now;
    }

    /** What a call says; a place or a link must be there. */
    record Call(
            String title,
            Instant startsAt,
            @Nullable String place,
            @Nullable String link,
            String agenda) {}

    static Meeting evaluation(UUID unit, UUID calledBy, Call call, Instant now) {
        Meeting meeting = new Meeting(MeetingKind.EVALUATION, calledBy, call, now);
        meeting.unitId = unit;
        return meeting;
    }

    static Meeting dialogue(UUID person, UUID calledBy, Call call, Instant now) {
        Meeting meeting = new Meeting(MeetingKind.DIALOGUE, calledBy, call, now);
        meeting.personId = person;
        return meeting;
    }

    void move(Instant start, @Nullable String newPlace, @Nullable String newLink) {
        requireOpen();
        startsAt = start;
        place = newPlace;
        link = newLink;
    }

    void write(String minutes, int seen) {
        requireOpen();
        if (version == null || version != seen) {
            throw new Stale(Meeting.class, id());
        }
        this.minutes = minutes;
    }

    void close(boolean attendanceKnown, Instant now) {
        requireOpen();
        if (!attendanceKnown) {
            throw new RuleViolation("dialogue.meeting.no-attendance");
        }
        if (minutes.isBlank()) {
            throw new RuleViolation("dialogue.meeting.no-minutes");
        }
        status = MeetingStatus.CLOSED;
        closedAt = now;
    }

    void cancel() {
        requireOpen();
        status = MeetingStatus.CANCELLED;
    }

    void requireOpen() {
        if (status != MeetingStatus.CALLED) {
            throw new RuleViolation("dialogue.meeting.over");
        }
    }

    int version() {
        return version == null ? 0 : version;
    }

    UUID id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }
}
