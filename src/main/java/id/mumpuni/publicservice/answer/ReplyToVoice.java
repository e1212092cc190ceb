package id.mumpuni.publicservice.answer;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The right to answer: whoever is spoken of says how it was. Whoever verified it learns that there is an answer. */
@Service
class ReplyToVoice {

    private final Voices voices;
    private final Notifications notifications;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReplyToVoice(Voices voices, Notifications notifications, JdbcClient jdbc, Clock clock) {
        this.voices = voices;
        this.notifications = notifications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @VoicePolicy.MayReply
    @Transactional
    void reply(UUID id, String words, @Nullable Integer seen) {
        Voice voice = voices.get(id);
        voice.expect(seen);
        boolean first = voice.reply(words, clock.instant());
        voices.saveAndFlush(voice);
        if (first) {
            UUID verifier = jdbc.sql("SELECT decided_by FROM public_voice WHERE id = ?")
                    .param(id)
                    .query(UUID.class)
                    .single();
            notifications.send(
                    new Notification(verifier, "publicservice.notice.reply", List.of(), "/suara-masyarakat/" + id));
        }
    }
}
