package id.mumpuni.assessments.round;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Rounds are looked after by the personnel agency and read by auditors; neither sees an answer here. */
final class RoundAccess {

    private RoundAccess() {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@personnelPolicy.here().maySeeEveryone()")
    @interface MayRead {}
}
