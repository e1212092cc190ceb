package id.mumpuni.security.setup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Nobody has an account yet, so the token is the right. */
final class SetupPolicy {

    private SetupPolicy() {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@setupLinks.opens(#token)")
    @interface HoldsToken {}
}
