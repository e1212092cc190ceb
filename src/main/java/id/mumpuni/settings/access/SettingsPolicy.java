package id.mumpuni.settings.access;

import id.mumpuni.people.CurrentActor;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Puts {@link SettingsPermissions} in front of use cases and pages. */
@Component("settingsPolicy")
public class SettingsPolicy {

    private final CurrentActor currentActor;

    SettingsPolicy(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    public SettingsPermissions here() {
        return new SettingsPermissions(currentActor.get());
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@settingsPolicy.here().mayAdminister()")
    public @interface MayAdminister {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@settingsPolicy.here().mayAnnounce()")
    public @interface MayAnnounce {}
}
