package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.appraisal.rules.RatingDistribution.Kind;
import id.mumpuni.appraisal.rules.RatingDistribution.Rule;
import id.mumpuni.shared.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The figures of the pattern, which are data with the days on which they hold. */
@Repository
class DistributionPatterns {

    record Row(
            int smallTeam,
            @Nullable OrganisationRating organisation,
            @Nullable Kind kind,
            int percent,
            @Nullable String ratings,
            @Nullable String source,
            boolean verified) {}

    private static final String SQL = """
            SELECT y.small_team, d.organisation, d.kind, COALESCE(d.percent, 0) AS percent,
                array_to_string(d.ratings, ',') AS ratings, d.source, COALESCE(d.verified, false) AS verified
            FROM appraisal_period p JOIN evaluation_policy y ON y.id = p.policy_id
                LEFT JOIN distribution_pattern d ON d.valid @> local_day(p.opened_at)
            WHERE p.id = ? ORDER BY d.organisation, d.ordinal
            """;

    private final JdbcClient jdbc;

    DistributionPatterns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public DistributionPattern of(UUID period) {
        List<Row> rows = jdbc.sql(SQL).param(period).query(Rows.of(Row.class)).list();
        Map<OrganisationRating, List<Rule>> rules = new EnumMap<>(OrganisationRating.class);
        for (Row row : rows) {
            if (row.organisation() != null && row.kind() != null && row.ratings() != null) {
                rules.computeIfAbsent(row.organisation(), none -> new ArrayList<>())
                        .add(new Rule(row.kind(), row.percent(), ratings(row.ratings())));
            }
        }
        Row first = rows.get(0);
        return new DistributionPattern(rules, first.smallTeam(), first.source(), first.verified());
    }

    private static List<PerformanceRating> ratings(String names) {
        return Arrays.stream(names.split(",")).map(PerformanceRating::valueOf).toList();
    }
}
