package id.mumpuni.calendar.holiday;

import id.mumpuni.calendar.rules.Holiday;
import id.mumpuni.people.PersonnelPolicy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A day is a holiday from now on, or is called otherwise; with the decree that says so it counts as verified. */
@Service
class KeepHoliday {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    KeepHoliday(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void keep(Holiday holiday) {
        jdbc.sql("""
                        INSERT INTO holiday (day, name, kind, source) VALUES (?, ?, ?, ?)
                        ON CONFLICT (day) DO UPDATE SET name = EXCLUDED.name, kind = EXCLUDED.kind,
                            source = EXCLUDED.source
                        """)
                .params(holiday.day(), holiday.name(), holiday.kind().name())
                .param(holiday.source())
                .update();
        events.publishEvent(new HolidaysChanged());
    }
}
