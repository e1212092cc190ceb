package id.mumpuni.people.head;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.EmployeePolicy;
import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.people.UnitPolicy;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says by hand who leads a unit, whatever the text of the post says, and takes such a word back. */
@Service
class SetHead {

    private static final String NAME = """
            UPDATE placement p SET head = true, head_basis = 'CONFIRMED', version = version + 1
            WHERE p.employee_id = :employee AND p.unit_id = :unit AND p.valid @> :today AND NOT p.head
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetHead(JdbcClient jdbc, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** One of the unit's own people leads it. */
    @UnitPolicy.MayDelegate
    @Transactional
    void name(UUID id, UUID employee) {
        if (currentActor.get().is(employee)) {
            throw new RuleViolation("people.head.own");
        }
        if (led(id)) {
            throw new RuleViolation("people.head.has-one");
        }
        int named = jdbc.sql(NAME)
                .param("employee", employee)
                .param("unit", id)
                .param("today", today())
                .update();
        if (named == 0) {
            throw new RuleViolation("people.head.not-here");
        }
        forgetRefusal(employee);
        events.publishEvent(new ReportingLineChanged());
    }

    /** Does not lead the unit after all, and is not proposed again for this post. */
    @EmployeePolicy.MayRevokeHead
    @Transactional
    void revoke(UUID id) {
        if (!unlead(id, false)) {
            throw new RuleViolation("people.head.leads-nothing");
        }
        jdbc.sql("INSERT INTO head_refusal (placement_id) SELECT id FROM placement WHERE employee_id = ? AND valid @> ?"
                        + " ON CONFLICT DO NOTHING")
                .params(id, today())
                .update();
        events.publishEvent(new ReportingLineChanged());
    }

    /** As if nothing had been decided: a proposal again, if the text of the post says so. */
    @EmployeePolicy.MayRevokeHead
    @Transactional
    void reopen(UUID id) {
        boolean led = unlead(id, true);
        if (forgetRefusal(id) == 0 && !led) {
            throw new RuleViolation("people.head.not-decided");
        }
        if (led) {
            events.publishEvent(new ReportingLineChanged());
        }
    }

    private boolean led(UUID unit) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM placement WHERE unit_id = ? AND head AND valid @> ?)")
                .params(unit, today())
                .query(Boolean.class)
                .single();
    }

    private boolean unlead(UUID employee, boolean confirmedOnly) {
        return jdbc.sql("UPDATE placement SET head = false, head_basis = NULL, version = version + 1"
                                + " WHERE employee_id = :employee AND valid @> :today AND head"
                                + " AND (NOT :confirmedOnly OR head_basis = 'CONFIRMED')")
                        .param("employee", employee)
                        .param("today", today())
                        .param("confirmedOnly", confirmedOnly)
                        .update()
                > 0;
    }

    private int forgetRefusal(UUID employee) {
        return jdbc.sql("DELETE FROM head_refusal r USING placement p"
                        + " WHERE p.id = r.placement_id AND p.employee_id = ? AND p.valid @> ?")
                .params(employee, today())
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
