package id.mumpuni.signature.seal;

import id.mumpuni.signature.TimeStampOrigin;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.tsp.TSPException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The time stamp of a signature: of the authority that is configured, and where it does not answer, of this installation.
 * Nobody's signature waits for somebody else's server; the record says whose stamp it is.
 */
@Component
class TimeStamps {

    private static final Logger LOG = LoggerFactory.getLogger(TimeStamps.class);

    /** An authority that failed is left alone for so long, so that thirty signatures do not wait thirty times. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final OwnTimeStamps own;
    private final @Nullable RemoteTimeStamps remote;
    private final Clock clock;
    private volatile Instant restsUntil = Instant.MIN;

    TimeStamps(OwnTimeStamps own, Clock clock, @Value("${mumpuni.signature.tsa:}") String authority) {
        this.own = own;
        this.clock = clock;
        this.remote = authority.isBlank() ? null : new RemoteTimeStamps(URI.create(authority));
    }

    /** So many bytes of the signature may be a time stamp. */
    int largest() {
        return remote == null ? OwnTimeStamps.LARGEST : RemoteTimeStamps.LARGEST;
    }

    TimeStamp stamp(byte[] sha256) {
        if (remote != null && !clock.instant().isBefore(restsUntil)) {
            try {
                return new TimeStamp(remote.stamp(sha256), TimeStampOrigin.EXTERNAL);
            } catch (IOException | TSPException e) {
                restsUntil = clock.instant().plus(REST);
                LOG.warn("The time-stamping authority gave no stamp, our own is used: {}", e.toString());
            }
        }
        try {
            return new TimeStamp(own.stamp(sha256), TimeStampOrigin.OWN);
        } catch (TSPException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
