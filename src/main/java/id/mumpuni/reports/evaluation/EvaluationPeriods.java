package id.mumpuni.reports.evaluation;

import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The periods that concern a unit, those that run first, with the days that the rule gives them. */
@Repository
class EvaluationPeriods {

    /**
     * @param takeOverBy last day for the superior of a late appraiser
     * @param objectBy the last day that an objection can have: of a result that was signed on the last day of the
     *     evaluation and is taken as received when the days of its delivery are over
     * @param together its results are shown together, from the day on which they were released
     */
    record Period(
            UUID id,
            String name,
            UUID unitId,
            boolean open,
            LocalDate evaluationFrom,
            LocalDate planDue,
            LocalDate selfDue,
            LocalDate ratingDue,
            LocalDate takeOverBy,
            LocalDate objectBy,
            LocalDate reportBy,
            int deliverDays,
            int returnDays,
            boolean together,
            @Nullable LocalDate releasedOn) {}

    private static final String SQL = """
            SELECT p.id, p.name, p.unit_id, p.status = 'OPEN' AS open, p.evaluation_from, p.plan_due, p.self_due, p.rating_due,
                working_day_after(p.rating_due, y.take_over_days) AS take_over_by,
                working_day_after(working_day_after(p.rating_due, y.deliver_days), y.object_days) AS object_by,
                working_day_after(p.rating_due, y.report_days) AS report_by, y.deliver_days, y.return_days,
                y.delivery = 'TOGETHER' AS together, local_day(p.released_at) AS released_on
            FROM appraisal_period p JOIN evaluation_policy y ON y.id = p.policy_id
            WHERE p.status IN ('OPEN', 'CLOSED')
            """;

    private static final String ORDER = " ORDER BY p.status = 'CLOSED', p.starts DESC, p.id";

    private static final String CONCERN = """
             AND EXISTS (SELECT FROM work_unit_ancestor x WHERE (x.unit_id, x.ancestor_id) IN ((:unit, p.unit_id), (p.unit_id, :unit)))
            """;

    private final JdbcClient jdbc;

    EvaluationPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the unit, of units above it, and of units below. */
    @Transactional(readOnly = true)
    public List<Period> of(UUID unit) {
        return jdbc.sql(SQL + CONCERN + ORDER)
                .param("unit", unit)
                .query(Rows.of(Period.class))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Period> find(UUID period) {
        return jdbc.sql(SQL + " AND p.id = ?")
                .param(period)
                .query(Rows.of(Period.class))
                .optional();
    }

    /** The one that was asked for, or the first. */
    static Optional<Period> chosen(List<Period> periods, @Nullable UUID wanted) {
        return periods.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .or(() -> periods.stream().findFirst());
    }
}
