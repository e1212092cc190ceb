package id.mumpuni.notifications.inbox;

import static java.util.Objects.requireNonNull;

import id.mumpuni.notifications.rules.MailRhythm;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

record MailSettingForm(@NotNull @Nullable MailRhythm rhythm) {

    MailRhythm chosen() {
        return requireNonNull(rhythm);
    }
}
