package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.rules.OrganisationRating;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whoever leads a unit has its achievement as the rating of the work result, as soon as that is set. */
@Repository
class UnitAchievement {

    private static final String SQL = """
            SELECT o.rating
            FROM appraisal a JOIN organisation_rating o ON o.period_id = a.period_id AND o.unit_id = a.unit_id
            WHERE a.id = ? AND a.head
            """;

    private final JdbcClient jdbc;

    UnitAchievement(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Null for everyone else, and as long as the unit's achievement is not set. */
    @Nullable
    ExpectationLevel workResultOf(UUID appraisal) {
        return jdbc.sql(SQL)
                .param(appraisal)
                .query(OrganisationRating.class)
                .optional()
                .map(OrganisationRating::workResultOfHead)
                .orElse(null);
    }
}
