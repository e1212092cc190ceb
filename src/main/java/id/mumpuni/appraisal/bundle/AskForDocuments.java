package id.mumpuni.appraisal.bundle;

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
 * Asks for the signed documents of a period of the people in a unit and below it: each in its newest state, and only
 * those that the asker may open one by one (AppraisalPermissions.mayReadDocument).
 */
@Service
class AskForDocuments {

    private static final String DOCUMENTS = """
            INSERT INTO evaluation_bundle_document (bundle_id, document_id, ordinal, name)
            SELECT :bundle, d.id, row_number() OVER (ORDER BY u.sort_order, u.name, u.id, e.name, e.id, d.created_at), e.full_name
            FROM appraisal a
                JOIN work_unit_ancestor x ON x.unit_id = a.unit_id AND x.ancestor_id = :unit
                JOIN work_unit u ON u.id = a.unit_id
                JOIN employee e ON e.id = a.employee_id
                CROSS JOIN LATERAL (SELECT DISTINCT ON (COALESCE(o.document_id, a.id)) o.id, o.created_at
                    FROM appraisal_document o WHERE o.appraisal_id = a.id
                    ORDER BY COALESCE(o.document_id, a.id), o.created_at DESC, o.stage <> 'SIGNED' DESC) d
            WHERE a.period_id = :period AND a.signed_at IS NOT NULL AND CASE WHEN a.employee_id = :actor
                THEN a.status <> 'SIGNED' OR EXISTS (SELECT FROM appraisal_standing_of(a.id, :day) s WHERE s.delivered_on <= :day)
                ELSE :all OR :actor IN (a.appraiser_id, a.reviewer_id, a.signed_by) END
            """;

    private final EvaluationBundles bundles;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskForDocuments(
            EvaluationBundles bundles,
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
    @EvaluationBundlePolicy.MayAsk
    @Transactional
    UUID ask(UUID id, UUID period) {
        Actor actor = currentActor.get();
        return underWay(actor, id, period).orElseGet(() -> begin(actor, id, period));
    }

    /** Two clicks wait for each other at the row of who asks. */
    private Optional<UUID> underWay(Actor actor, UUID unit, UUID period) {
        jdbc.sql("SELECT id FROM employee WHERE id = ? FOR NO KEY UPDATE")
                .param(actor.employeeId())
                .query(UUID.class)
                .single();
        return bundles.findFirstByAskedByAndPeriodIdAndUnitIdAndStatusIn(
                        actor.employeeId(), period, unit, BundleStatus.OPEN)
                .map(EvaluationBundle::id);
    }

    private UUID begin(Actor actor, UUID unit, UUID period) {
        boolean known = jdbc.sql("SELECT EXISTS (SELECT FROM appraisal_period WHERE id = ?)")
                .param(period)
                .query(Boolean.class)
                .single();
        if (!known) {
            throw new RuleViolation("evaluation-bundle.nothing");
        }
        EvaluationBundle bundle =
                bundles.saveAndFlush(new EvaluationBundle(period, unit, actor.employeeId(), Instant.now(clock)));
        int documents = jdbc.sql(DOCUMENTS)
                .param("bundle", bundle.id())
                .param("unit", unit)
                .param("period", period)
                .param("day", LocalDate.now(clock))
                .param("actor", actor.employeeId())
                .param("all", actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR))
                .update();
        if (documents == 0) {
            throw new RuleViolation("evaluation-bundle.nothing");
        }
        events.publishEvent(new EvaluationBundleRequested(bundle.id()));
        return bundle.id();
    }
}
