package id.mumpuni.shared;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down who asks without end. As at the sign-in, what was asked rightly is given back, so an office that checks its
 * own documents all day is not held up. In memory: a code cannot be guessed, and a question of a stranger should not
 * write into the database.
 */
@Component
public class Askers {

    private static final int REMEMBERED = 10_000;

    private final Map<String, Allowance> allowances = new LinkedHashMap<>();
    private final Clock clock;

    Askers(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more question; returns how long to wait instead if there were too many, else zero. */
    public synchronized Duration count(String address) {
        Allowance now = allowance(address);
        if (!now.remaining().isZero()) {
            return now.remaining();
        }
        keep(address, now.used());
        return Duration.ZERO;
    }

    public synchronized void asked(String address) {
        keep(address, allowance(address).givenBack());
    }

    private Allowance allowance(String address) {
        Allowance kept = allowances.get(address);
        return kept == null ? Allowance.full(clock.instant()) : kept.on(clock.instant());
    }

    private void keep(String address, Allowance allowance) {
        allowances.remove(address);
        if (allowance.isFull()) {
            return;
        }
        allowances.put(address, allowance);
        if (allowances.size() > REMEMBERED) {
            allowances.remove(allowances.keySet().iterator().next());
        }
    }
}
