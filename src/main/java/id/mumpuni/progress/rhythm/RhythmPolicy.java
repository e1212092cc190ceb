package id.mumpuni.progress.rhythm;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The agency sets the rhythm: BKD does, auditors read it. */
@Component("rhythmPolicy")
class RhythmPolicy {

    private final CurrentActor currentActor;

    RhythmPolicy(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    public boolean mayRead() {
        return currentActor.get().hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
    }

    public boolean maySet() {
        return currentActor.get().has(Role.PERSONNEL_OFFICER);
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@rhythmPolicy.mayRead()")
    @interface MayRead {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@rhythmPolicy.maySet()")
    @interface MaySet {}
}
