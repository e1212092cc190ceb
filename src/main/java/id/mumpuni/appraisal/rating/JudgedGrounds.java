package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.ResultGrounds;
import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.appraisal.rules.RatingMatrix;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the appraiser had in view, for pages above that explain the result. */
@Component
class JudgedGrounds implements ResultGrounds {

    private final JudgedRecords records;
    private final DistributionPatterns patterns;
    private final PlanContents plans;
    private final JdbcClient jdbc;

    JudgedGrounds(JudgedRecords records, DistributionPatterns patterns, PlanContents plans, JdbcClient jdbc) {
        this.records = records;
        this.patterns = patterns;
        this.plans = plans;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Grounds of(UUID appraisal) {
        UUID plan = jdbc.sql("SELECT plan_id FROM appraisal WHERE id = ?")
                .param(appraisal)
                .query(UUID.class)
                .optional()
                .orElse(null);
        JudgedRecord judged =
                records.of(appraisal, plan == null ? null : plans.find(plan).orElse(null));
        JudgedRecord.Asked asked = judged.asked();
        Map<CoreValue, ExpectationLevel> values = new EnumMap<>(CoreValue.class);
        judged.values().forEach((value, one) -> {
            if (one.level() != null) {
                values.put(value, one.level());
            }
        });
        return new Grounds(
                plan,
                new Guidance(
                        asked.ratedByResult(),
                        asked.ratedByValue(),
                        asked.groundFor(),
                        asked.mostPercent(),
                        asked.smallPartPercent(),
                        judged.proposal()),
                judged.results().stream()
                        .map(one ->
                                new OnResult(one.result(), one.entries(), one.evidence(), one.takenOver(), one.level()))
                        .toList(),
                values,
                judged.proofs());
    }

    @Override
    public PerformanceRating cell(ExpectationLevel workResult, ExpectationLevel behaviour) {
        return RatingMatrix.rate(workResult, behaviour);
    }

    @Override
    @Transactional(readOnly = true)
    public Pattern pattern(UUID period, String organisation) {
        DistributionPattern pattern = patterns.of(period);
        return new Pattern(
                pattern.of(OrganisationRating.valueOf(organisation)).stream()
                        .map(rule -> new PatternLine(rule.kind().name(), rule.percent(), rule.ratings()))
                        .toList(),
                pattern.source(),
                pattern.verified());
    }
}
