package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.rules.ServedPeriod;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who left can no longer hand in: the appraiser goes on without, if the period was served for the most part. */
@Service
public class GoOnWithoutSelfAssessment {

    private record Served(
            LocalDate starts, LocalDate ends, @Nullable LocalDate leftOn) {}

    private final Appraisals appraisals;
    private final AppraisalPolicy policy;
    private final JdbcClient jdbc;
    private final Clock clock;

    GoOnWithoutSelfAssessment(Appraisals appraisals, AppraisalPolicy policy, JdbcClient jdbc, Clock clock) {
        this.appraisals = appraisals;
        this.policy = policy;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @AppraisalPolicy.MayRate
    @Transactional
    public void goOn(UUID id) {
        Appraisal appraisal = appraisals.getForStep(id);
        if (appraisal.status() != AppraisalStatus.OPEN) {
            return;
        }
        policy.requireOpenPeriod(id);
        Served served = jdbc.sql("SELECT p.starts, p.ends, e.left_on FROM appraisal a"
                        + " JOIN appraisal_period p ON p.id = a.period_id JOIN employee e ON e.id = a.employee_id"
                        + " WHERE a.id = ?")
                .param(id)
                .query(Rows.of(Served.class))
                .single();
        LocalDate leftOn = served.leftOn();
        if (leftOn == null || leftOn.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("appraisal.still-in-service");
        }
        if (!ServedPeriod.mostly(served.starts(), served.ends(), leftOn)) {
            throw new RuleViolation("appraisal.hardly-served");
        }
        appraisal.submit(Instant.now(clock));
    }
}
