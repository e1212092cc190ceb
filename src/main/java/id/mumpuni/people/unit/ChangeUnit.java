package id.mumpuni.people.unit;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.people.UnitPolicy;
import id.mumpuni.shared.RuleViolation;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ChangeUnit {

    private final WorkUnits units;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ChangeUnit(WorkUnits units, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.units = units;
        this.jdbc = jdbc;
        this.events = events;
    }

    @UnitPolicy.MayEdit
    @Transactional
    void change(UUID id, UnitForm form) {
        WorkUnit unit = units.get(id);
        unit.expect(form.version());
        unit.change(
                form.parent(),
                requireNonNull(form.name()).strip(),
                blankToNull(form.headTitle()),
                requireNonNull(form.from()));
        unit.standAlone(form.isIndependent());
        try {
            units.saveAndFlush(unit);
        } catch (DataAccessException refused) {
            throw loopOr(refused);
        }
        events.publishEvent(new ReportingLineChanged());
    }

    /** The unit ends on that day; everyone and everything in it must have moved before. */
    @UnitPolicy.MayEdit
    @Transactional
    void close(UUID id, LocalDate on) {
        boolean inUse = jdbc.sql("""
                        SELECT EXISTS (SELECT FROM work_unit WHERE parent_id = :id AND (closed_on IS NULL OR closed_on > :on))
                            OR EXISTS (SELECT FROM placement WHERE unit_id = :id AND (upper(valid) IS NULL OR upper(valid) > :on))
                        """)
                .param("id", id)
                .param("on", on)
                .query(Boolean.class)
                .single();
        if (inUse) {
            throw new RuleViolation("people.unit.in-use");
        }
        WorkUnit unit = units.get(id);
        unit.close(on);
        units.saveAndFlush(unit);
        events.publishEvent(new ReportingLineChanged());
    }

    /** A new unit below this one. */
    @UnitPolicy.MayEdit
    @Transactional
    UUID add(UUID id, UnitForm form) {
        var unit = new WorkUnit(
                id, requireNonNull(form.name()).strip(), blankToNull(form.headTitle()), requireNonNull(form.from()));
        unit.standAlone(form.isIndependent());
        return units.saveAndFlush(unit).id();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static RuntimeException loopOr(DataAccessException refused) {
        String message = refused.getMostSpecificCause().getMessage();
        return message != null && message.contains("cannot stand below itself")
                ? new RuleViolation("people.unit.loop")
                : refused;
    }
}
