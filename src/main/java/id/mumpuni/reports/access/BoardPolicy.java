package id.mumpuni.reports.access;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Finds the facts for {@link BoardPermissions}, and the units from which a person may look down. */
@Component("boardPolicy")
public class BoardPolicy {

    /** A unit below which the person may see everything; the same rule as {@link BoardPermissions#mayWatch}. */
    public record Top(UUID id, String name) {}

    private record Facts(String name, boolean officerHere, boolean leadsHere) {}

    private static final String FACTS = """
            SELECT u.name,
                EXISTS (SELECT FROM work_unit_ancestor x WHERE x.unit_id = u.id AND x.ancestor_id = ANY(:officerOf))
                    AS officer_here,
                EXISTS (SELECT FROM work_unit_ancestor x JOIN units_led_by(:actor, :day) l ON l.unit_id = x.ancestor_id
                    WHERE x.unit_id = u.id) AS leads_here
            FROM work_unit u WHERE u.id = :unit
            """;

    // a unit that lies below another of them is reached from there
    private static final String TOPS = """
            WITH top AS (
                SELECT u.id, u.name, u.sort_order FROM work_unit u
                WHERE :all AND u.parent_id IS NULL OR u.id = ANY(:officerOf)
                    OR u.id IN (SELECT unit_id FROM units_led_by(:actor, :day))
            )
            SELECT top.id, top.name FROM top
            WHERE NOT EXISTS (SELECT FROM work_unit_ancestor x JOIN top higher ON higher.id = x.ancestor_id
                WHERE x.unit_id = top.id AND x.depth > 0)
            ORDER BY top.sort_order, top.name, top.id
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    BoardPolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public BoardPermissions on(UUID unit) {
        Actor actor = currentActor.get();
        Facts facts = ask(FACTS, actor)
                .param("unit", unit)
                .query(Rows.of(Facts.class))
                .optional()
                .orElseThrow(() -> new NotFound(BoardPermissions.class, unit));
        return new BoardPermissions(actor, facts.name(), facts.officerHere(), facts.leadsHere());
    }

    /** Empty for those who look after nobody. */
    public List<Top> tops() {
        Actor actor = currentActor.get();
        return ask(TOPS, actor)
                .param("all", actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR))
                .query(Rows.of(Top.class))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("actor", actor.employeeId())
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .param("day", LocalDate.now(clock));
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@boardPolicy.on(#id).mayWatch()")
    public @interface MayWatch {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@boardPolicy.on(#id).mayRemind()")
    public @interface MayRemind {}
}
