package id.mumpuni.workplans.bundle;

import id.mumpuni.documents.BundleStatus;
import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for the plans of a year of the people in a unit and below it: those that are set, in their newest revision, and
 * that the asker may open one by one (PlanPermissions.mayView).
 */
@Service
class AskForBundle {

    private static final String DOCUMENTS = """
            INSERT INTO plan_bundle_document (bundle_id, plan_id, ordinal, name)
            SELECT :bundle, w.id, row_number() OVER (ORDER BY u.sort_order, u.name, u.id, p.head DESC, e.name, e.id),
                e.full_name
            FROM placement p
                JOIN work_unit_ancestor x ON x.unit_id = p.unit_id AND x.ancestor_id = :unit
                JOIN work_unit u ON u.id = p.unit_id
                JOIN employee e ON e.id = p.employee_id
                JOIN LATERAL (SELECT w.id, w.appraiser_id FROM work_plan w
                    WHERE w.employee_id = e.id AND w.year = :year AND w.status IN ('SET', 'CLOSED')
                    ORDER BY w.revision DESC LIMIT 1) w ON true
            WHERE p.valid @> :day AND (:all OR e.id = :actor OR w.appraiser_id = :actor AND :day < make_date(:year + 1, 4, 1)
                OR e.id IN (SELECT team.employee_id FROM reporting_team(:actor, :day) team)
                OR w.appraiser_id IN (SELECT team.employee_id FROM reporting_team(:actor, :day) team)
                OR EXISTS (SELECT FROM work_unit_ancestor o WHERE o.unit_id = p.unit_id AND o.ancestor_id = ANY(:officerOf)))
            """;

    /** What the tables hold: the regulation is of 2022. */
    private static final int FIRST_YEAR = 2022;

    private static final int LAST_YEAR = 2100;

    /** More than any agency has; a whole city would keep everybody else waiting for hours. */
    private static final int MOST = 2_500;

    private final PlanBundles bundles;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskForBundle(
            PlanBundles bundles,
            JdbcClient jdbc,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bundles = bundles;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param id of the unit
     * @return the bundle; the one that is still being made, if the same was asked for a moment ago
     */
    @BundlePolicy.MayAsk
    @Transactional
    UUID ask(UUID id, int year, boolean withPapers) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RuleViolation("workplans.bundle.nothing");
        }
        Actor actor = currentActor.get();
        return underWay(actor, id, year, withPapers).orElseGet(() -> begin(actor, id, year, withPapers));
    }

    /** Two clicks wait for each other at the row of who asks. */
    private Optional<UUID> underWay(Actor actor, UUID unit, int year, boolean withPapers) {
        jdbc.sql("SELECT id FROM employee WHERE id = ? FOR NO KEY UPDATE")
                .param(actor.employeeId())
                .query(UUID.class)
                .single();
        return bundles.findFirstByAskedByAndUnitIdAndYearAndWithPapersAndStatusIn(
                        actor.employeeId(), unit, year, withPapers, BundleStatus.OPEN)
                .map(PlanBundle::id);
    }

    private UUID begin(Actor actor, UUID unit, int year, boolean withPapers) {
        PlanBundle bundle =
                bundles.saveAndFlush(new PlanBundle(unit, year, withPapers, actor.employeeId(), Instant.now(clock)));
        int documents = jdbc.sql(DOCUMENTS)
                .param("bundle", bundle.id())
                .param("unit", unit)
                .param("year", year)
                .param("day", LocalDate.now(clock))
                .param("actor", actor.employeeId())
                .param("all", actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR))
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .update();
        if (documents == 0) {
            throw new RuleViolation("workplans.bundle.nothing");
        }
        if (documents > MOST) {
            throw new RuleViolation("workplans.bundle.too-many", documents, MOST);
        }
        events.publishEvent(new BundleRequested(bundle.id()));
        return bundle.id();
    }
}
