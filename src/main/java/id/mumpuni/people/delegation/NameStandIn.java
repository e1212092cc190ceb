package id.mumpuni.people.delegation;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.people.UnitPolicy;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class NameStandIn {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    NameStandIn(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @UnitPolicy.MayDelegate
    @Transactional
    void name(UUID id, DelegationForm form) {
        if (requireNonNull(form.until()).isBefore(requireNonNull(form.from()))) {
            throw new RuleViolation("people.dates.reversed");
        }
        if (!inService(requireNonNull(form.employee()))) {
            throw new RuleViolation("people.appraiser.left");
        }
        try {
            jdbc.sql("INSERT INTO delegation (unit_id, employee_id, kind, scope, decree, valid)"
                            + " VALUES (:unit, :employee, :kind, :scope, :decree, daterange(:from, :until, '[]'))")
                    .param("unit", id)
                    .param("employee", form.employee())
                    .param("kind", requireNonNull(form.kind()).name())
                    .param("scope", requireNonNull(form.scope()).name())
                    .param("decree", requireNonNull(form.decree()).strip())
                    .param("from", form.from())
                    .param("until", form.until())
                    .update();
        } catch (DataIntegrityViolationException overlap) {
            throw new RuleViolation("people.delegation.overlap");
        }
        events.publishEvent(new ReportingLineChanged());
    }

    private boolean inService(UUID person) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM directory_entry WHERE employee_id = ?)")
                .param(person)
                .query(Boolean.class)
                .single();
    }
}
