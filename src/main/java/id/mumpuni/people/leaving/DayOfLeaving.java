package id.mumpuni.people.leaving;

import id.mumpuni.people.EmployeeLeft;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever was said to leave later loses roles, sessions and what an import has opened since, when the day has come. */
@Component
class DayOfLeaving {

    private final Leavers leavers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DayOfLeaving(Leavers leavers, ApplicationEventPublisher events, Clock clock) {
        this.leavers = leavers;
        this.events = events;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "10 0 0 * * *", zone = "Asia/Jakarta")
    @Transactional
    public void come() {
        LocalDate today = LocalDate.now(clock);
        leavers.endPosts(today);
        leavers.dropRoles(today);
        leavers.leavingOn(today).forEach(person -> events.publishEvent(new EmployeeLeft(person)));
    }
}
