package id.mumpuni.publicservice.survey;

import id.mumpuni.people.DayBegun;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pours the months that are over out of the urn, before anything is asked of the new day. */
@Component
class PourUrn {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    PourUrn(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @EventListener
    void on(DayBegun day) {
        int poured = jdbc.sql("SELECT pour_survey_urn(?)")
                .param(day.day())
                .query(Integer.class)
                .single();
        if (poured > 0) {
            events.publishEvent(new UrnPoured());
        }
    }
}
