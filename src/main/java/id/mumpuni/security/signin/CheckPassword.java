package id.mumpuni.security.signin;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Actors;
import id.mumpuni.security.account.Credentials;
import id.mumpuni.security.account.CredentialsByName;
import id.mumpuni.security.account.FailedAttempts;
import java.time.Duration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
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
    private final FailedAttempts attempts;
    private final SignInRecord record;
    private final String nobodysHash;

    CheckPassword(
            CredentialsByName credentials,
            PasswordEncoder encoder,
            Actors actors,
            FailedAttempts attempts,
            SignInRecord record) {
        this.credentials = credentials;
        this.encoder = encoder;
        this.actors = actors;
        this.attempts = attempts;
        this.record = record;
        this.nobodysHash = requireNonNull(encoder.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        if (name.length() > LONGEST || password.length() > LONGEST) {
            throw refused();
        }
        String address = addressOf(attempt);
        Duration wait = attempts.count(name, address);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
        Credentials found = credentials.find(name).orElse(null);
        String hash = found == null || found.passwordHash() == null ? nobodysHash : found.passwordHash();
        boolean matches = encoder.matches(password, hash);
        if (found == null || !matches || !found.usable()) {
            throw refused();
        }
        attempts.succeeded(name, address);
        record.signedIn(found.employeeId(), encoder.upgradeEncoding(hash) ? encoder.encode(password) : null);
        return signedIn(found, attempt);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
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
