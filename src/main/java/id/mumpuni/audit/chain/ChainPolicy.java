package id.mumpuni.audit.chain;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The chain concerns results, so it is for those who read the whole record of changes; the administrator does not. */
@Component("chainPolicy")
class ChainPolicy {

    private final CurrentActor currentActor;

    ChainPolicy(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    public boolean mayVerify() {
        return currentActor.get().hasAny(Role.AUDITOR, Role.PERSONNEL_OFFICER);
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@chainPolicy.mayVerify()")
    @interface MayVerify {}
}
