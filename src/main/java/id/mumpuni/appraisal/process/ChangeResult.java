package id.mumpuni.appraisal.process;

import static java.util.Objects.requireNonNull;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.ResultChange;
import id.mumpuni.appraisal.rules.StudyOutcome;
import id.mumpuni.appraisal.rules.StudyRating;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The judgement that is decided keeps the organisation's rating of the signature: the objection is against that result. */
@Component
class ChangeResult implements ResultChange {

    private static final String KEEP = """
            INSERT INTO judgement (appraisal_id, number, stage, work_result, behaviour, rating, decided_by, decided_at, reason,
                source_id, policy_id, organisation, organisation_unit_id, organisation_period_id)
            SELECT a.id, COALESCE((SELECT max(k.number) FROM judgement k WHERE k.appraisal_id = a.id), 0) + 1, 'DECIDED',
                :workResult, :behaviour, :rating, :by, :at, :reason, :source, COALESCE(j.policy_id, p.policy_id),
                j.organisation, j.organisation_unit_id, j.organisation_period_id
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
                LEFT JOIN LATERAL (SELECT * FROM judgement f WHERE f.appraisal_id = a.id AND f.stage = 'FINAL'
                    ORDER BY f.number DESC LIMIT 1) j ON true
            WHERE a.id = :id
            """;

    private final Appraisals appraisals;
    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeResult(Appraisals appraisals, JdbcClient jdbc, Clock clock) {
        this.appraisals = appraisals;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(UUID id) {
        return appraisals.getForStep(id).hold(Instant.now(clock));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID id) {
        appraisals.getForStep(id).release(Instant.now(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PerformanceRating> choices(UUID id) {
        return StudyRating.choices(jdbc.sql("SELECT study FROM appraisal WHERE id = ?")
                .param(id)
                .query(StudyOutcome.class)
                .optional()
                .orElse(null));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome decide(UUID id, Decided decided) {
        Appraisal appraisal = appraisals.getForStep(id);
        appraisal.decide(decided.levels(), Instant.now(clock));
        Judging judging = appraisal.judging();
        Outcome outcome = new Outcome(
                requireNonNull(judging.workResult()),
                requireNonNull(judging.behaviour()),
                requireNonNull(judging.rating()));
        keep(id, decided, outcome);
        return outcome;
    }

    private void keep(UUID id, Decided decided, Outcome outcome) {
        jdbc.sql(KEEP)
                .param("id", id)
                .param("workResult", outcome.workResult().name())
                .param("behaviour", outcome.behaviour().name())
                .param("rating", outcome.rating().name())
                .param("by", decided.by())
                .param("at", OffsetDateTime.now(clock))
                .param("reason", decided.reason())
                .param("source", decided.source())
                .update();
    }
}
