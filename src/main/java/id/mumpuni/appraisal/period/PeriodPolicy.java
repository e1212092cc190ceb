package id.mumpuni.appraisal.period;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Puts {@link PeriodPermissions} in front of use cases and pages. */
@Component("periodPolicy")
public class PeriodPolicy {

    private static final String LEADS_ABOVE = """
            SELECT EXISTS (
                SELECT FROM work_unit u JOIN units_led_by(:actor, :day) led ON led.unit_id = u.parent_id
                WHERE u.id = :unit)
            """;

    private static final String LEADS_IN = """
            SELECT EXISTS (
                SELECT FROM appraisal_period p
                    JOIN work_unit_ancestor x ON x.ancestor_id = p.unit_id
                    JOIN work_unit u ON u.id = x.unit_id
                    JOIN units_led_by(:actor, :day) led ON led.unit_id = u.parent_id
                WHERE p.id = :unit)
            """;

    private static final String LOOKS_AFTER = """
            SELECT EXISTS (SELECT FROM work_unit_ancestor x WHERE x.unit_id = :unit AND x.ancestor_id = ANY(:officerOf))
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    PeriodPolicy(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public PeriodPermissions here() {
        return new PeriodPermissions(currentActor.get(), false);
    }

    public PeriodPermissions onUnit(UUID unit) {
        return leading(LEADS_ABOVE, unit, currentActor.get());
    }

    /** The achievement of one unit: unit officers read those of their subtree. */
    public boolean mayViewAchievementOf(UUID unit) {
        return mayViewAchievementOf(unit, currentActor.get());
    }

    boolean mayViewAchievementOf(UUID unit, Actor actor) {
        return leading(LEADS_ABOVE, unit, actor).mayRateOrganisation()
                || actor.has(Role.AUDITOR)
                || jdbc.sql(LOOKS_AFTER)
                        .param("unit", unit)
                        .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                        .query(Boolean.class)
                        .single();
    }

    public PeriodPermissions in(UUID period) {
        return leading(LEADS_IN, period, currentActor.get());
    }

    private PeriodPermissions leading(String sql, UUID where, Actor actor) {
        boolean leadsAbove = jdbc.sql(sql)
                .param("unit", where)
                .param("actor", actor.employeeId())
                .param("day", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
        return new PeriodPermissions(actor, leadsAbove);
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@periodPolicy.here().mayWatch()")
    public @interface MayWatch {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@periodPolicy.here().mayOpen()")
    public @interface MayOpen {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@periodPolicy.onUnit(#unit).mayRateOrganisation()")
    @interface MayRateOrganisation {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@periodPolicy.in(#id).mayViewAchievements()")
    @interface MayViewAchievements {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@periodPolicy.mayViewAchievementOf(#unit)")
    @interface MayViewAchievement {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@periodPolicy.in(#id).mayRateOrganisation()")
    @interface MayRateBelow {}
}
