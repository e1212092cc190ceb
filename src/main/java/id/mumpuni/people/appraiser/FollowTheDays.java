package id.mumpuni.people.appraiser;

import id.mumpuni.people.ReportingLineChanged;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Posts, stand-ins and exceptions begin and end with a day: the line may be another one although nobody changed it. */
@Component
class FollowTheDays {

    private final ApplicationEventPublisher events;

    FollowTheDays(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "20 0 0 * * *", zone = "Asia/Jakarta")
    @Transactional
    public void follow() {
        events.publishEvent(new ReportingLineChanged());
    }
}
