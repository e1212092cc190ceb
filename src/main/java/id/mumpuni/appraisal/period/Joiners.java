package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.rules.PeriodKind;
import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever comes to the units of an open period gets an appraisal in it, in the transaction that brought them there, or
 * with the day on which it begins. They are told, and so is the officer who opened the period.
 */
@Component
class Joiners {

    private record Frame(
            UUID id, String name, UUID unit, PeriodKind kind, LocalDate starts, LocalDate ends, UUID openedBy) {}

    // the line of a whole city is only worked out for periods in whose units somebody has no appraisal of the kind
    private static final String OPEN = """
            SELECT p.id, p.name, p.unit_id AS unit, p.kind, p.starts, p.ends, p.opened_by
            FROM appraisal_period p
                CROSS JOIN LATERAL (SELECT greatest(p.starts, least(:today::date, p.ends)) AS day) d
            WHERE p.status = 'OPEN' AND (:only::uuid IS NULL OR p.id = :only)
                AND EXISTS (
                    SELECT FROM work_unit_ancestor x
                        JOIN placement l ON l.unit_id = x.unit_id AND l.valid @> d.day
                        JOIN employee e ON e.id = l.employee_id AND e.kind <> 'NON_ASN'
                            AND (e.left_on IS NULL OR e.left_on > d.day)
                    WHERE x.ancestor_id = p.unit_id AND NOT EXISTS (
                        SELECT FROM appraisal a JOIN appraisal_period o ON o.id = a.period_id
                        WHERE a.employee_id = e.id AND o.kind = p.kind
                            AND daterange(o.starts, o.ends, '[]') && daterange(p.starts, p.ends, '[]')))
            ORDER BY p.id
            """;

    private final JdbcClient jdbc;
    private final PeriodPeople people;
    private final Notifications notifications;
    private final Clock clock;

    Joiners(JdbcClient jdbc, PeriodPeople people, Notifications notifications, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.notifications = notifications;
        this.clock = clock;
    }

    @EventListener
    void on(ReportingLineChanged change) {
        open(null).forEach(this::join);
    }

    /** Returns how many joined; none if the period is not open. */
    int join(UUID period) {
        return open(period).stream().mapToInt(this::join).sum();
    }

    private List<Frame> open(@Nullable UUID only) {
        return jdbc.sql(OPEN)
                .param("only", only)
                .param("today", LocalDate.now(clock))
                .query(Rows.of(Frame.class))
                .list();
    }

    private int join(Frame period) {
        var scope = PeriodPeople.Scope.of(
                period.unit(), period.kind(), period.starts(), period.ends(), LocalDate.now(clock));
        List<UUID> joined = people.open(period.id(), scope);
        List<Notification> told = new ArrayList<>();
        for (UUID person : joined) {
            told.add(new Notification(person, "period.joiner.own", List.of(period.name()), "/penilaian-diri"));
        }
        if (!joined.isEmpty()) {
            told.add(new Notification(
                    period.openedBy(),
                    "period.joiner.officer",
                    List.of(period.name(), "" + joined.size()),
                    "/periode/" + period.id()));
            notifications.send(told);
        }
        return joined.size();
    }
}
