package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.DistributionAdvice;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.appraisal.rules.RatingDistribution;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Any group of people of a unit against the pattern of its period. */
@Repository
class UnitDistribution implements DistributionAdvice {

    private final DistributionPatterns patterns;
    private final JdbcClient jdbc;
    private final Clock clock;

    UnitDistribution(DistributionPatterns patterns, JdbcClient jdbc, Clock clock) {
        this.patterns = patterns;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Advice of(UUID period, UUID unit, Map<PerformanceRating, Integer> counts) {
        DistributionPattern pattern = patterns.of(period);
        OrganisationRating organisation = jdbc.sql(
                        "SELECT rating FROM organisation_rating_of_units(?, ?) WHERE led_unit_id = ?")
                .params(period, LocalDate.now(clock), unit)
                .query(OrganisationRating.class)
                .optional()
                .orElse(null);
        int people = counts.values().stream().mapToInt(Integer::intValue).sum();
        boolean tooFew = people < RatingDistribution.TOO_FEW;
        List<Line> lines = tooFew
                ? List.of()
                : RatingDistribution.check(pattern.of(organisation), pattern.smallTeam(), counts).stream()
                        .map(check -> new Line(
                                check.kind().name(),
                                check.percent(),
                                check.people(),
                                check.actual(),
                                check.met(),
                                check.ratings()))
                        .toList();
        return new Advice(
                organisation == null ? null : organisation.name(), tooFew, lines, pattern.source(), pattern.verified());
    }
}
