package id.mumpuni.security.signin;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.Actor;
import id.mumpuni.security.account.Credentials;
import id.mumpuni.security.account.CredentialsByName;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Unknown name, wrong password, account not yet active or closed: the same work and the same answer, so nobody learns
 * who has an account.
 */
@Component
class CheckPassword implements AuthenticationProvider {

    /** Longer input is refused before it costs anything. */
    private static final int LONGEST = 200;

    private final CredentialsByName credentials;
    private final PasswordEncoder encoder;
    private final Actors actors;
    private final String nobodysHash;

    CheckPassword(CredentialsByName credentials, PasswordEncoder encoder, Actors actors) {
        this.credentials = credentials;
        this.encoder = encoder;
        this.actors = actors;
        this.nobodysHash = requireNonNull(encoder.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        if (name.length() > LONGEST || password.length() > LONGEST) {
            throw refused();
        }
        Credentials found = credentials.find(name).orElse(null);
        boolean matches = encoder.matches(password, hashOf(found));
        if (found == null || !matches || !found.usable()) {
            throw refused();
        }
        return signedIn(found, attempt);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private String hashOf(@Nullable Credentials found) {
        return found == null || found.passwordHash() == null ? nobodysHash : found.passwordHash();
    }

    private Authentication signedIn(Credentials found, Authentication attempt) {
        Actor actor = actors.of(found.employeeId());
        var authorities = actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        var person = new SignedInPerson(actor, found.displayName());
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
        authentication.setDetails(attempt.getDetails());
        return authentication;
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("refused");
    }
}
