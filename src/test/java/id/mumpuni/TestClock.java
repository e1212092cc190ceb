package id.mumpuni;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The application's clock in the shared context: today's, until a test moves it; after each test it is today's again. */
@TestComponent
@Primary
public class TestClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static volatile Duration ahead = Duration.ZERO;

    /** At ten in the morning of the day; from there the time goes on. */
    public void moveTo(LocalDate day) {
        Instant aim = day.atTime(LocalTime.of(10, 0)).atZone(ZONE).toInstant();
        ahead = Duration.between(Instant.now(), aim);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    static final class SetBack implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            ahead = Duration.ZERO;
        }
    }
}
