package id.mumpuni.publicservice.answer;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.publicservice.VoiceNature;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes or verifies what somebody wrote, keeps it back with a reason, and takes note of the person's answer. */
@Service
class JudgeVoice {

    private final Voices voices;
    private final TellPeople tellPeople;
    private final CurrentActor currentActor;
    private final Clock clock;

    JudgeVoice(Voices voices, TellPeople tellPeople, CurrentActor currentActor, Clock clock) {
        this.voices = voices;
        this.tellPeople = tellPeople;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @VoicePolicy.MayModerate
    @Transactional
    void accept(UUID id, VoiceNature nature, @Nullable Integer seen) {
        Voice voice = voices.get(id);
        voice.expect(seen);
        voice.accept(nature, currentActor.get().employeeId(), clock.instant());
        voices.saveAndFlush(voice);
        tellPeople.tell();
    }

    @VoicePolicy.MayModerate
    @Transactional
    void hide(UUID id, String reason, @Nullable Integer seen) {
        Voice voice = voices.get(id);
        voice.expect(seen);
        voice.hide(reason, currentActor.get().employeeId(), clock.instant());
        voices.saveAndFlush(voice);
    }

    @VoicePolicy.MayModerate
    @Transactional
    void readReply(UUID id, @Nullable Integer seen) {
        Voice voice = voices.get(id);
        voice.expect(seen);
        voice.readReply(clock.instant());
        voices.saveAndFlush(voice);
    }
}
