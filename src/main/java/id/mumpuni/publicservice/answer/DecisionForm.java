package id.mumpuni.publicservice.answer;

import id.mumpuni.publicservice.VoiceNature;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is decided about a voice: what it is, or why it is kept back. */
record DecisionForm(
        @NotNull(groups = Accepting.class) @Nullable VoiceNature nature,

        @NotBlank(groups = Hiding.class) @Size(max = 500, groups = Hiding.class) @Nullable
        String reason,

        @Nullable Integer version) {

    interface Accepting {}

    interface Hiding {}

    static DecisionForm of(VoiceList.Row voice) {
        return new DecisionForm(voice.nature(), voice.reason(), voice.version());
    }
}
