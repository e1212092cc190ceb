package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.clock.FinalBecause;
import id.mumpuni.appraisal.clock.SignedAs;
import id.mumpuni.appraisal.clock.Standing;
import id.mumpuni.appraisal.clock.Standings;
import id.mumpuni.appraisal.clock.Step;
import id.mumpuni.appraisal.rules.ServedPeriod;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether one appraisal may be signed today and in which part. The self-assessment is waited for until its last day; who
 * left hands nothing in any more, and is appraised all the same if most of the period was served.
 */
@Component
class SigningRules {

    private record Served(
            LocalDate starts,
            LocalDate ends,
            @Nullable LocalDate leftOn,
            boolean finalByRank,
            boolean reasonMissing,
            boolean unanswered) {}

    private static final String SERVED = """
            SELECT p.starts, p.ends, CASE WHEN e.left_on <= :day THEN e.left_on END AS left_on,
                final_by_rank(a.id, :day) AS final_by_rank,
                a.uses_appraisal_id IS NULL AND reason_missing(a.id) AS reason_missing,
                calibration_unanswered(a.id) AS unanswered
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id JOIN employee e ON e.id = a.employee_id
            WHERE a.id = :id
            """;

    private final AppraisalPolicy policy;
    private final Standings standings;
    private final JdbcClient jdbc;
    private final Clock clock;

    SigningRules(AppraisalPolicy policy, Standings standings, JdbcClient jdbc, Clock clock) {
        this.policy = policy;
        this.standings = standings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Signature signature(UUID id) {
        AppraisalPermissions may = policy.requireActing(id);
        requireRipe(may.facts());
        if (may.facts().table().waitedFor() && may.facts().step() != Step.TAKE_OVER) {
            throw new RuleViolation(
                    may.facts().step() == Step.PROPOSED ? "calibration.still-at-table" : "calibration.first");
        }
        Served served = requireWhole(id, may.facts());
        if (served.unanswered() && may.facts().step() == Step.PROPOSED) {
            throw new RuleViolation("calibration.unanswered");
        }
        Standing standing = standings.get(id);
        boolean superior = standing.step() == Step.TAKE_OVER;
        FinalBecause finalBy =
                superior ? FinalBecause.TAKEN_OVER : served.finalByRank() ? FinalBecause.REGIONAL_HEAD : null;
        return new Signature(
                may.actor().employeeId(),
                superior ? SignedAs.SUPERIOR : SignedAs.APPRAISER,
                Instant.now(clock),
                superior ? standing.takeOverBy() : standing.ratingDue(),
                finalBy);
    }

    /** What is handed to the calibration table is as whole as what is signed. */
    void requireProposable(UUID id) {
        AppraisalPermissions may = policy.requireJudging(id);
        requireRipe(may.facts());
        if (!may.mayPropose()) {
            throw new RuleViolation(
                    may.facts().table() == TableState.NONE ? "calibration.none" : "calibration.propose.over");
        }
        requireWhole(id, may.facts());
    }

    private Served requireWhole(UUID id, AppraisalPermissions.Facts facts) {
        Served served = served(id);
        if (!facts.handedIn()
                && served.leftOn() != null
                && !ServedPeriod.mostly(served.starts(), served.ends(), served.leftOn())) {
            throw new RuleViolation("appraisal.hardly-served");
        }
        // what came from the table was whole when it was handed over; other levels rest on the reason that was given
        // there
        if (served.reasonMissing() && facts.step() != Step.PROPOSED) {
            throw new RuleViolation("appraisal.reason-missing");
        }
        return served;
    }

    private static void requireRipe(AppraisalPermissions.Facts facts) {
        if (!facts.planned()) {
            throw new RuleViolation("appraisal.no-plan");
        }
        if (facts.step() == Step.SELF) {
            throw new RuleViolation("appraisal.not-submitted");
        }
        if (facts.tooEarly()) {
            throw new RuleViolation("appraisal.too-early");
        }
    }

    private Served served(UUID id) {
        return jdbc.sql(SERVED)
                .param("id", id)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Served.class))
                .single();
    }
}
