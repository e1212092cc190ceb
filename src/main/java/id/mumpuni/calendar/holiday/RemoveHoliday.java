package id.mumpuni.calendar.holiday;

import id.mumpuni.calendar.rules.Holiday;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.NotFound;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A day is worked on after all. */
@Service
class RemoveHoliday {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RemoveHoliday(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void remove(LocalDate day) {
        if (jdbc.sql("DELETE FROM holiday WHERE day = ?").param(day).update() == 0) {
            throw new NotFound(Holiday.class, day);
        }
        events.publishEvent(new HolidaysChanged());
    }
}
