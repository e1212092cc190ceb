package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the capaian kinerja organisasi of a unit, on a ground. The unit that has none above it is rated by the head of
 * the region: BKD records the decree. Results that are signed already stay; the people concerned are told.
 */
@Service
class RateOrganisation {

    record Facts(
            String status,
            String unitName,
            boolean top,
            @Nullable OrganisationRating before) {}

    private static final String FACTS = """
            SELECT p.status, u.name AS unit_name, u.parent_id IS NULL AS top,
                (SELECT o.rating FROM organisation_rating o WHERE o.period_id = p.id AND o.unit_id = u.id) AS before
            FROM appraisal_period p JOIN work_unit u ON u.id = :unit
            WHERE p.id = :period FOR SHARE OF p
            """;

    private static final String UPSERT = """
            INSERT INTO organisation_rating (period_id, unit_id, rating, basis, decree, issued_on, change_reason, set_by, set_at)
            SELECT p.id, x.unit_id, :rating, :basis, :decree, :issued, :reason, :me, :now
            FROM appraisal_period p JOIN work_unit_ancestor x ON x.ancestor_id = p.unit_id AND x.unit_id = :unit
            WHERE p.id = :period
            ON CONFLICT (period_id, unit_id) DO UPDATE SET rating = excluded.rating, basis = excluded.basis,
                decree = excluded.decree, issued_on = excluded.issued_on, change_reason = excluded.change_reason,
                set_by = excluded.set_by, set_at = excluded.set_at, number = organisation_rating.number + 1
            WHERE :seen::text IS NULL OR organisation_rating.rating = :seen
            """;

    private static final String SIGNED_BY_IT = """
            SELECT a.employee_id
            FROM appraisal a CROSS JOIN LATERAL organisation_rating_for(a.id, :today) o
            WHERE a.period_id = :period AND a.signed_at IS NOT NULL
                AND (o.unit_id = :unit OR (a.head AND a.unit_id = :unit))
            """;

    // Only where the appraiser has not chosen otherwise.
    private static final String PROPOSE_TO_HEAD = """
            UPDATE appraisal a SET version = a.version + 1, work_result = :work, rating = NULL
            FROM appraisal_period p JOIN evaluation_policy y ON y.id = p.policy_id AND y.head_follows
            WHERE p.id = a.period_id AND a.period_id = :period AND a.unit_id = :unit AND a.head
                AND a.status IN ('OPEN', 'SUBMITTED') AND a.work_result IS DISTINCT FROM :work
                AND (a.work_result IS NULL OR a.work_result = :was)
            """;

    private final JdbcClient jdbc;
    private final Notifications notifications;
    private final CurrentActor currentActor;
    private final Clock clock;

    RateOrganisation(JdbcClient jdbc, Notifications notifications, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.notifications = notifications;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * @param seen the rating that was on the page, "" for none; null if that does not matter
     * @param paper of a decree and of a change, if there is any
     */
    record Achievement(
            OrganisationRating rating,
            @Nullable String basis,
            @Nullable String seen,
            Paper paper) {}

    /** @param issued the day of the decision; null: today */
    record Paper(
            @Nullable String decree,
            @Nullable LocalDate issued,
            @Nullable String reason) {

        static final Paper NONE = new Paper(null, null, null);
    }

    @PeriodPolicy.MayRateOrganisation
    @Transactional
    void rate(UUID period, UUID unit, Achievement achievement) {
        Facts facts = jdbc.sql(FACTS)
                .param("period", period)
                .param("unit", unit)
                .query(Rows.of(Facts.class))
                .single();
        List<UUID> signed = facts.before() == null ? List.of() : signedByIt(period, unit);
        check(facts, achievement, signed);
        write(period, unit, achievement);
        jdbc.sql(PROPOSE_TO_HEAD)
                .param("period", period)
                .param("unit", unit)
                .param("work", achievement.rating().workResultOfHead().name())
                .param(
                        "was",
                        facts.before() == null
                                ? null
                                : facts.before().workResultOfHead().name())
                .update();
        if (facts.before() != achievement.rating()) {
            notifications.send(signed.stream()
                    .map(person -> new Notification(
                            person, "period.organisation.changed", List.of(facts.unitName()), "/hasil"))
                    .toList());
        }
    }

    private void check(Facts facts, Achievement achievement, List<UUID> signed) {
        Paper paper = achievement.paper();
        LocalDate today = LocalDate.now(clock);
        if (!facts.status().equals("OPEN")) {
            throw new RuleViolation("period.closed");
        }
        if (achievement.basis() == null || achievement.basis().isBlank()) {
            throw new RuleViolation("period.organisation.basis-missing");
        }
        if (paper.issued() != null && paper.issued().isAfter(today)) {
            throw new RuleViolation("period.organisation.issued-later");
        }
        if (facts.top() && (paper.decree() == null || paper.issued() == null)) {
            throw new RuleViolation("period.organisation.decree-missing");
        }
        if (!signed.isEmpty() && paper.reason() == null) {
            throw new RuleViolation("period.organisation.change-reason-missing");
        }
    }

    private void write(UUID period, UUID unit, Achievement achievement) {
        Paper paper = achievement.paper();
        int written = jdbc.sql(UPSERT)
                .param("period", period)
                .param("unit", unit)
                .param("rating", achievement.rating().name())
                .param("basis", achievement.basis())
                .param("decree", paper.decree())
                .param("issued", paper.issued() == null ? LocalDate.now(clock) : paper.issued())
                .param("reason", paper.reason())
                .param("me", currentActor.get().employeeId())
                .param("now", OffsetDateTime.now(clock))
                .param("seen", achievement.seen())
                .update();
        if (written == 0) {
            throw new Stale(OrganisationRating.class, unit);
        }
    }

    private List<UUID> signedByIt(UUID period, UUID unit) {
        return jdbc.sql(SIGNED_BY_IT)
                .param("period", period)
                .param("unit", unit)
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list();
    }
}
