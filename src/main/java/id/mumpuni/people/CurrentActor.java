package id.mumpuni.people;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The only way to ask who is signed in. */
@Component
public class CurrentActor {

    /** The signed-in person. Security lets no anonymous request get this far. */
    public Actor get() {
        return signedIn().map(SignedIn::actor).orElseThrow(() -> new IllegalStateException("no one is signed in"));
    }

    /** Empty for anonymous requests, jobs and listeners that act as the system. */
    public Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            return Optional.of(person);
        }
        return Optional.empty();
    }
}
