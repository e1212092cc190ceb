package id.mumpuni.appraisal.report;

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
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Finds the facts for {@link ReportPermissions}. Its guards ask who it is, never in which state the report is. */
@Component("reportPolicy")
class ReportPolicy {

    // a report that waits keeps its receiver as long as somebody leads that unit who did not send it
    private static final String FACTS = """
            SELECT CASE WHEN d.desk_id = :unit THEN d.leader_id END AS leader_id,
                EXISTS (SELECT FROM work_unit_ancestor x JOIN units_led_by(:actor, :day) l ON l.unit_id = x.ancestor_id
                    WHERE x.unit_id = :unit AND x.depth > 0) AS leads_above,
                EXISTS (SELECT FROM work_unit_ancestor x WHERE x.unit_id = :unit AND x.ancestor_id = ANY(:officerOf))
                    AS officer_here,
                CASE WHEN r.status = 'SENT' THEN NULLIF(w.employee_id, r.sent_by) WHEN d.desk_id = :unit THEN d.receiver_leader_id END
                    AS receiver_leader_id,
                COALESCE(r.status = 'SENT', false) AS waiting, r.sent_by
            FROM report_desks(:period, :day) d
                LEFT JOIN LATERAL (SELECT r.status, r.sent_by, r.receiver_unit_id FROM unit_report r
                    WHERE r.period_id = :period AND r.unit_id = :unit ORDER BY r.number DESC LIMIT 1) r ON true
                LEFT JOIN LATERAL (SELECT l.employee_id FROM unit_leaders(:day) l JOIN employee e ON e.id = l.employee_id
                    WHERE l.unit_id = r.receiver_unit_id AND e.kind <> 'NON_ASN') w ON true
            WHERE d.unit_id = :unit
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final UnitReports reports;
    private final Clock clock;

    ReportPolicy(JdbcClient jdbc, CurrentActor currentActor, UnitReports reports, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.reports = reports;
        this.clock = clock;
    }

    /** Whoever leads units, or looks after those who do. */
    public boolean mayList() {
        Actor actor = currentActor.get();
        return actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR, Role.UNIT_PERSONNEL_OFFICER)
                || jdbc.sql("SELECT EXISTS (SELECT FROM units_led_by(?, ?))")
                        .params(actor.employeeId(), LocalDate.now(clock))
                        .query(Boolean.class)
                        .single();
    }

    public ReportPermissions on(UUID period, UUID unit) {
        Actor actor = currentActor.get();
        return new ReportPermissions(
                actor,
                jdbc.sql(FACTS)
                        .param("period", period)
                        .param("unit", unit)
                        .param("actor", actor.employeeId())
                        .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                        .param("day", LocalDate.now(clock))
                        .query(Rows.of(ReportPermissions.Facts.class))
                        .optional()
                        .orElseThrow(() -> new NotFound(UnitReport.class, unit)));
    }

    public ReportPermissions of(UUID report) {
        UnitReport one = reports.get(report);
        return on(one.periodId(), one.unitId());
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@reportPolicy.mayList()")
    @interface MayList {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@reportPolicy.on(#period, #unit).mayView()")
    @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@reportPolicy.on(#period, #unit).isLeader()")
    @interface MaySend {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@reportPolicy.of(#id).isReceiver()")
    @interface MayAnswer {}
}
