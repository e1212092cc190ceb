package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.SelfView;
import id.mumpuni.appraisal.special.Specials;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.PlanContents;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What helps to judge one person: the self-assessment in short, and the result of the period before. */
@Repository
class JudgementView {

    /** @param readable whether the one who asks may open that result */
    record Last(UUID id, String period, PerformanceRating rating, boolean readable) {}

    record Peek(SelfView.Texts texts, @Nullable Last last) {

        public long self(ExpectationLevel level) {
            Collection<SelfView.Behaviour> all = texts.behaviour().values();
            return all.stream().filter(one -> one.selfRating() == level).count();
        }
    }

    private static final String LAST = """
            SELECT b.id, p.name AS period, b.rating
            FROM appraisal a JOIN appraisal_period now ON now.id = a.period_id
                JOIN appraisal b ON b.employee_id = a.employee_id AND b.signed_at IS NOT NULL
                JOIN appraisal_period p ON p.id = b.period_id AND p.ends < now.starts
            WHERE a.id = ? ORDER BY p.ends DESC LIMIT 1
            """;

    private record Earlier(UUID id, String period, PerformanceRating rating) {}

    private final JdbcClient jdbc;
    private final SelfView selfView;
    private final JudgedRecords records;
    private final AppraisalPolicy policy;
    private final TabledPerson tabled;
    private final Specials specials;

    JudgementView(
            JdbcClient jdbc,
            SelfView selfView,
            JudgedRecords records,
            AppraisalPolicy policy,
            TabledPerson tabled,
            Specials specials) {
        this.jdbc = jdbc;
        this.selfView = selfView;
        this.records = records;
        this.policy = policy;
        this.tabled = tabled;
        this.specials = specials;
    }

    @Transactional(readOnly = true)
    public Peek peek(UUID id) {
        return new Peek(selfView.forOthers(id), last(id));
    }

    /** What was recorded and said in the period, beside the plan. */
    @Transactional(readOnly = true)
    public JudgedRecord record(UUID id, PlanContents.@Nullable Plan plan) {
        return records.of(id, plan);
    }

    /** Where the policy has a calibration table. */
    @Transactional(readOnly = true)
    public TabledPerson.OnTable tabled(UUID id) {
        return tabled.of(id);
    }

    /** What is not as usual about the person's period. */
    public Specials.Special special(UUID id) {
        return specials.of(id);
    }

    public Specials.@Nullable Earlier earlier(Specials.Special special) {
        return specials.earlier(special);
    }

    private @Nullable Last last(UUID id) {
        return jdbc.sql(LAST)
                .param(id)
                .query(Rows.of(Earlier.class))
                .optional()
                .map(earlier ->
                        new Last(earlier.id(), earlier.period(), earlier.rating(), policy.opensResult(earlier.id())))
                .orElse(null);
    }
}
