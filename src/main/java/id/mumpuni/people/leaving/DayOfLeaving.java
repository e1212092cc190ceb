package id.mumpuni.people.leaving;

import id.mumpuni.people.DayBegun;
import id.mumpuni.people.EmployeeLeft;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever was said to leave later loses roles, sessions and what an import has opened since, when the day has come. */
@Component
class DayOfLeaving {

    private final Leavers leavers;
    private final ApplicationEventPublisher events;

    DayOfLeaving(Leavers leavers, ApplicationEventPublisher events) {
        this.leavers = leavers;
        this.events = events;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    public void come(DayBegun day) {
        leavers.endPosts(day.day());
        leavers.dropRoles(day.day());
        leavers.leavingIn(day.since(), day.day()).forEach(person -> events.publishEvent(new EmployeeLeft(person)));
    }
}
