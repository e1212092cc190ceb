package id.mumpuni.settings.announcement;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.settings.access.SettingsPolicy;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Something is said to everybody, or no longer said. */
@Service
class Announce {

    private final Announcements announcements;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;

    Announce(Announcements announcements, ApplicationEventPublisher events, CurrentActor currentActor, Clock clock) {
        this.announcements = announcements;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @SettingsPolicy.MayAnnounce
    @Transactional
    void announce(AnnouncementForm.Text text) {
        announcements.write(text, currentActor.get().employeeId(), OffsetDateTime.now(clock));
        events.publishEvent(new AnnouncementsChanged());
    }

    @SettingsPolicy.MayAnnounce
    @Transactional
    void end(UUID id) {
        announcements.end(id, OffsetDateTime.now(clock));
        events.publishEvent(new AnnouncementsChanged());
    }
}
