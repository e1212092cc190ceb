package id.mumpuni.security.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The name or the address has to wait. It says nothing about whether there is such an account. */
class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many attempts");
        this.wait = wait;
    }

    Duration remaining() {
        return wait;
    }
}
