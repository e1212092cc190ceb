package id.mumpuni.people.appraiser;

import id.mumpuni.people.DayBegun;
import id.mumpuni.people.Days;
import id.mumpuni.people.ReportingLineChanged;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Posts, stand-ins and exceptions begin and end with a day: the line may be another one although nobody changed it. The
 * job only saves the first request of a day the wait.
 */
@Component
class FollowTheDays {

    private final Days days;
    private final ApplicationEventPublisher events;

    FollowTheDays(Days days, ApplicationEventPublisher events) {
        this.days = days;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        days.beginAgain();
    }

    @Scheduled(cron = "10 0 0 * * *", zone = "Asia/Jakarta")
    void warmUp() {
        days.begin();
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DayBegun day) {
        events.publishEvent(new ReportingLineChanged());
    }
}
