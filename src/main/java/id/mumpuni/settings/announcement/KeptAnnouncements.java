package id.mumpuni.settings.announcement;

import id.mumpuni.shared.Announcement;
import id.mumpuni.shared.AnnouncementSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What is shown now, read at most every fifteen seconds: another instance may have announced something. */
@Component
class KeptAnnouncements implements AnnouncementSource {

    private static final Logger LOG = LoggerFactory.getLogger(KeptAnnouncements.class);
    private static final Duration KEPT = Duration.ofSeconds(15);

    private record Kept(Instant until, List<Announcement> shown) {}

    private final Announcements announcements;
    private final Clock clock;
    private volatile Kept kept = new Kept(Instant.MIN, List.of());

    KeptAnnouncements(Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public List<Announcement> shownNow() {
        Kept known = kept;
        Instant now = clock.instant();
        if (now.isBefore(known.until())) {
            return known.shown();
        }
        Kept read = new Kept(now.plus(KEPT), read(known));
        kept = read;
        return read.shown();
    }

    @TransactionalEventListener(AnnouncementsChanged.class)
    void forget() {
        kept = new Kept(Instant.MIN, kept.shown());
    }

    /** An error page has them too, also when the database does not answer. */
    private List<Announcement> read(Kept known) {
        try {
            return announcements.shown(LocalDate.now(clock));
        } catch (DataAccessException unreachable) {
            LOG.warn("the announcements cannot be read");
            return known.shown();
        }
    }
}
