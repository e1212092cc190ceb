package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.rules.OrganisationRating;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The achievement of a unit is proposed as the work result of whoever leads it, where the period's policy says so. */
@Repository
class UnitAchievement {

    private static final String SQL = """
            SELECT o.rating
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
                JOIN evaluation_policy y ON y.id = p.policy_id AND y.head_follows
                CROSS JOIN LATERAL organisation_rating_of_units(a.period_id, :day) o
            WHERE a.id = :id AND a.head AND o.led_unit_id = a.unit_id AND o.unit_id = a.unit_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    UnitAchievement(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Null for everyone else, and as long as the unit's achievement is not set. */
    @Nullable
    ExpectationLevel workResultOf(UUID appraisal) {
        return jdbc.sql(SQL)
                .param("id", appraisal)
                .param("day", LocalDate.now(clock))
                .query(OrganisationRating.class)
                .optional()
                .map(OrganisationRating::workResultOfHead)
                .orElse(null);
    }
}
