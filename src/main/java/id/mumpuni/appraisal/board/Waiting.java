package id.mumpuni.appraisal.board;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.clock.Step;
import id.mumpuni.appraisal.process.AppraisalStatus;
import id.mumpuni.shared.OncePerPage;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What waits for one person in all periods, in one statement: for the menu's counters and the start page. */
@Repository
class Waiting {

    /**
     * One period; own is null if the person only appraises in it.
     *
     * @param judging the appraisers' days are not over
     */
    record Row(
            UUID period,
            String name,
            boolean open,
            boolean judging,
            LocalDate starts,
            LocalDate ends,
            LocalDate planDue,
            LocalDate selfDue,
            LocalDate ratingDue,
            @Nullable UUID own,
            @Nullable AppraisalStatus ownStatus,
            boolean ownPlanned,
            @Nullable Step ownStep,
            @Nullable LocalDate ownDue,
            @Nullable String ownAppraiser,
            @Nullable PerformanceRating ownRating,
            int team,
            int handedIn,
            int unsigned,
            int takeOver,
            @Nullable LocalDate takeOverBy) {

        /** The self-assessment is theirs to hand in. */
        boolean fills() {
            return open
                    && ownPlanned
                    && ownStatus == AppraisalStatus.OPEN
                    && (ownStep == Step.SELF || ownStep == Step.RATE);
        }

        /** The result waits for their answer. */
        boolean answers() {
            return ownStatus == AppraisalStatus.SIGNED && ownStep != Step.HELD;
        }

        boolean mine() {
            return own != null;
        }

        public int signed() {
            return team - unsigned;
        }

        public int notHandedIn() {
            return unsigned - handedIn;
        }
    }

    private record Asked(UUID person, LocalDate day) {}

    private record Answer(List<Row> rows) {}

    private static final String SQL = """
            SELECT p.id AS period, p.name, p.status = 'OPEN' AS open, p.rating_due >= :day AS judging, p.starts, p.ends, p.plan_due, p.self_due, p.rating_due,
                (array_agg(a.id) FILTER (WHERE a.employee_id = :me))[1] AS own,
                max(a.status) FILTER (WHERE a.employee_id = :me) AS own_status,
                COALESCE(bool_or(a.plan_id IS NOT NULL) FILTER (WHERE a.employee_id = :me), false) AS own_planned,
                max(s.step) AS own_step, max(s.due) AS own_due,
                max(r.full_name) FILTER (WHERE a.employee_id = :me) AS own_appraiser,
                max(a.rating) FILTER (WHERE a.employee_id = :me
                    AND (a.status IN ('ACKNOWLEDGED', 'REFUSED') OR s.delivered_on <= :day)) AS own_rating,
                count(*) FILTER (WHERE a.appraiser_id = :me) AS team,
                count(*) FILTER (WHERE a.appraiser_id = :me AND a.status IN ('SUBMITTED', 'PROPOSED')) AS handed_in,
                count(*) FILTER (WHERE a.appraiser_id = :me AND a.signed_at IS NULL) AS unsigned,
                count(*) FILTER (WHERE t.mine) AS take_over,
                max(working_day_after(p.rating_due, y.take_over_days)) FILTER (WHERE t.mine) AS take_over_by
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id AND p.status IN ('OPEN', 'CLOSED')
                JOIN evaluation_policy y ON y.id = p.policy_id
                LEFT JOIN employee r ON r.id = a.appraiser_id
                LEFT JOIN LATERAL (SELECT x.step, x.due, x.delivered_on FROM appraisal_standing_of(a.id, :day) x
                    WHERE a.employee_id = :me AND (p.status = 'OPEN' OR a.status = 'SIGNED')) s ON true
                CROSS JOIN LATERAL (SELECT a.appraiser_id IS DISTINCT FROM :me AND p.status = 'OPEN'
                    AND acting_appraiser(a, p.rating_due, :day) = :me AS mine) t
            WHERE (a.employee_id = :me OR a.appraiser_id = :me
                    OR (a.reviewer_id = :me AND a.status IN ('OPEN', 'SUBMITTED', 'PROPOSED') AND p.rating_due < :day))
                AND a.taken_out_reason IS NULL
            GROUP BY p.id
            ORDER BY p.status = 'CLOSED', p.starts DESC
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Waiting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Row> of(UUID person) {
        Asked asked = new Asked(person, LocalDate.now(clock));
        return OncePerPage.read(asked, Answer.class, () -> new Answer(rows(asked)))
                .rows();
    }

    private List<Row> rows(Asked asked) {
        return jdbc.sql(SQL)
                .param("me", asked.person())
                .param("day", asked.day())
                .query(Rows.of(Row.class))
                .list();
    }
}
