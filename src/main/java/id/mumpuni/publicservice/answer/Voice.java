package id.mumpuni.publicservice.answer;

import id.mumpuni.publicservice.VoiceNature;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What somebody of the public wrote. It came out of the urn; here it is judged, and answered by whom it is about. */
@Entity
@DynamicUpdate
@Table(name = "public_voice")
class Voice {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    private VoiceKind kind;

    @Enumerated(EnumType.STRING)
    private VoiceState state;

    @Enumerated(EnumType.STRING)
    private @Nullable VoiceNature nature;

    private @Nullable String reason;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private boolean told;
    private @Nullable String reply;
    private @Nullable Instant repliedAt;
    private @Nullable Instant replyReadAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Voice() {}

    void expect(@Nullable Integer seen) {
        if (!version.equals(seen)) {
            throw new Stale(Voice.class, id);
        }
    }

    /** Publishes it, or says that what it reports is so. */
    void accept(VoiceNature as, UUID by, Instant now) {
        requireNoReply();
        state = VoiceState.ACCEPTED;
        nature = as;
        reason = null;
        decidedBy = by;
        decidedAt = now;
    }

    void hide(String why, UUID by, Instant now) {
        requireNoReply();
        state = VoiceState.HIDDEN;
        nature = null;
        reason = why;
        decidedBy = by;
        decidedAt = now;
    }

    /** The person's one answer; it may be put better until somebody has read it. True if it is the first. */
    boolean reply(String words, Instant now) {
        if (kind != VoiceKind.STAFF || state != VoiceState.ACCEPTED || !told) {
            throw new RuleViolation("publicservice.voice.no-reply-yet");
        }
        if (replyReadAt != null) {
            throw new RuleViolation("publicservice.voice.reply-read");
        }
        boolean first = reply == null;
        reply = words;
        repliedAt = now;
        return first;
    }

    void readReply(Instant now) {
        if (reply == null || replyReadAt != null) {
            throw new RuleViolation("publicservice.voice.nothing-to-read");
        }
        replyReadAt = now;
    }

    /** Once answered, the judgement stands: the answer was given to it. */
    private void requireNoReply() {
        if (reply != null) {
            throw new RuleViolation("publicservice.voice.replied");
        }
    }
}
