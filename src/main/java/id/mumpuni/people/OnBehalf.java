package id.mumpuni.people;

import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Work that somebody asked for while signed in and that is done after their request has ended. It has the rights that
 * the person has when it is done, not those of the moment when it was asked for.
 */
@Component
public class OnBehalf {

    private record Asker(Actor actor) implements SignedIn {

        @Override
        public String displayName() {
            return "";
        }
    }

    private final Actors actors;

    OnBehalf(Actors actors) {
        this.actors = actors;
    }

    public void of(UUID person, Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext asker = SecurityContextHolder.createEmptyContext();
        asker.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new Asker(actors.of(person)), null, List.of()));
        SecurityContextHolder.setContext(asker);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
