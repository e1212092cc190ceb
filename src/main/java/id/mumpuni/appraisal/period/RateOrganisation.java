package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the capaian kinerja organisasi of a unit; an unsigned head of the unit gets it as the work result. */
@Service
class RateOrganisation {

    private static final String UPSERT = """
            INSERT INTO organisation_rating (period_id, unit_id, rating, basis)
            SELECT p.id, x.unit_id, :rating, :basis
            FROM appraisal_period p JOIN work_unit_ancestor x ON x.ancestor_id = p.unit_id AND x.unit_id = :unit
            WHERE p.id = :period AND p.status = 'OPEN'
            ON CONFLICT (period_id, unit_id) DO UPDATE SET rating = excluded.rating, basis = excluded.basis
            WHERE :seen::text IS NULL OR organisation_rating.rating = :seen
            """;

    private static final String HEAD_FOLLOWS = """
            UPDATE appraisal SET version = version + 1, work_result = :work,
                rating = NULL
            WHERE period_id = :period AND unit_id = :unit AND head AND status IN ('OPEN', 'SUBMITTED')
                AND work_result IS DISTINCT FROM :work
            """;

    private final JdbcClient jdbc;

    RateOrganisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param seen the rating that was on the page, "" for none; null if that does not matter */
    record Achievement(
            OrganisationRating rating,
            @Nullable String basis,
            @Nullable String seen) {}

    @PeriodPolicy.MayRateOrganisation
    @Transactional
    void rate(UUID period, UUID unit, Achievement achievement) {
        String status = jdbc.sql("SELECT status FROM appraisal_period WHERE id = ? FOR SHARE")
                .param(period)
                .query(String.class)
                .single();
        if (!status.equals("OPEN")) {
            throw new RuleViolation("period.closed");
        }
        int written = jdbc.sql(UPSERT)
                .param("period", period)
                .param("unit", unit)
                .param("rating", achievement.rating().name())
                .param("basis", achievement.basis())
                .param("seen", achievement.seen())
                .update();
        if (written == 0) {
            throw new Stale(OrganisationRating.class, unit);
        }
        jdbc.sql(HEAD_FOLLOWS)
                .param("period", period)
                .param("unit", unit)
                .param("work", achievement.rating().workResultOfHead().name())
                .update();
    }
}
