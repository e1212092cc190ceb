package id.mumpuni.people.delegation;

import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class EndDelegation {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndDelegation(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Today is its last day; one that has not begun yet is taken back. */
    @DelegationPolicy.MayEnd
    @Transactional
    void end(UUID id) {
        LocalDate today = LocalDate.now(clock);
        int removed = jdbc.sql("DELETE FROM delegation WHERE id = ? AND lower(valid) > ?")
                .params(id, today)
                .update();
        int ended = jdbc.sql("UPDATE delegation SET valid = daterange(lower(valid), :tomorrow), version = version + 1"
                        + " WHERE id = :id AND upper(valid) > :tomorrow AND lower(valid) < :tomorrow")
                .param("id", id)
                .param("tomorrow", today.plusDays(1))
                .update();
        if (removed + ended == 0) {
            throw new RuleViolation("people.delegation.over");
        }
        events.publishEvent(new ReportingLineChanged());
    }
}
