package id.mumpuni.appraisal.trend;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.YearTrend;
import id.mumpuni.appraisal.YearTrend.Levels;
import id.mumpuni.appraisal.YearTrend.Spot;
import id.mumpuni.appraisal.YearTrend.State;
import id.mumpuni.appraisal.YearTrends;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the periods of a year in which somebody was, and finds the months in which they were in none. The person sees of
 * each what was shown to them; whoever may read the annual result sees all of them, and opens those that are theirs.
 */
@Repository
class PeriodicResults implements YearTrends {

    private record Year(UUID employeeId, String period, LocalDate starts, LocalDate ends) {}

    private record Row(
            UUID id,
            String period,
            LocalDate starts,
            LocalDate ends,
            boolean signed,
            @Nullable String takenOutReason,
            @Nullable ExpectationLevel workResult,
            @Nullable ExpectationLevel behaviour,
            @Nullable PerformanceRating rating,
            @Nullable String organisation,
            @Nullable LocalDate signedOn) {

        @Nullable
        Levels levels() {
            return workResult == null || behaviour == null || rating == null
                    ? null
                    : new Levels(workResult, behaviour, rating, organisation);
        }
    }

    private static final String YEAR = """
            SELECT a.employee_id, p.name AS period, p.starts, p.ends
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id WHERE a.id = ? AND p.kind = 'ANNUAL'
            """;

    private static final String NEWEST = """
            SELECT a.employee_id, CASE p.kind WHEN 'ANNUAL' THEN p.name ELSE to_char(p.ends, 'YYYY') END AS period,
                CASE p.kind WHEN 'ANNUAL' THEN p.starts ELSE date_trunc('year', p.ends)::date END AS starts,
                CASE p.kind WHEN 'ANNUAL' THEN p.ends ELSE make_date(EXTRACT(year FROM p.ends)::integer, 12, 31) END AS ends
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
            WHERE a.employee_id = ? AND a.taken_out_reason IS NULL AND p.status IN ('OPEN', 'CLOSED')
            ORDER BY EXTRACT(year FROM p.ends) DESC, p.kind = 'ANNUAL' DESC, p.ends DESC, p.id LIMIT 1
            """;

    private static final String PERIODS = """
            SELECT a.id, p.name AS period, p.starts, p.ends, a.signed_at IS NOT NULL AS signed, a.taken_out_reason, a.work_result,
                a.behaviour, a.rating, j.organisation, local_day(a.signed_at) AS signed_on
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
                LEFT JOIN LATERAL (SELECT k.organisation FROM judgement k WHERE k.appraisal_id = a.id AND k.stage IN ('FINAL', 'DECIDED')
                    ORDER BY k.number DESC LIMIT 1) j ON true
            WHERE a.employee_id = :employee AND p.kind <> 'ANNUAL' AND p.status <> 'OPENING'
                AND p.starts <= :ends AND p.ends >= :starts
            ORDER BY p.starts, p.ends, p.id
            """;

    private final JdbcClient jdbc;
    private final AppraisalPolicy policy;
    private final CurrentActor currentActor;
    private final Clock clock;

    PeriodicResults(JdbcClient jdbc, AppraisalPolicy policy, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable YearTrend of(UUID appraisal) {
        return jdbc.sql(YEAR)
                .param(appraisal)
                .query(Rows.of(Year.class))
                .optional()
                .map(this::of)
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable YearTrend newestOf(UUID employee) {
        return jdbc.sql(NEWEST)
                .param(employee)
                .query(Rows.of(Year.class))
                .optional()
                .map(this::of)
                .filter(trend -> trend.spots().stream().anyMatch(Spot::isSigned))
                .orElse(null);
    }

    private YearTrend of(Year year) {
        boolean own = currentActor.get().is(year.employeeId());
        List<Spot> spots = jdbc
                .sql(PERIODS)
                .param("employee", year.employeeId())
                .param("starts", year.starts())
                .param("ends", year.ends())
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> spot(row, own))
                .toList();
        return new YearTrend(year.period(), year.starts(), year.ends(), withGaps(spots, year));
    }

    private Spot spot(Row row, boolean own) {
        boolean readable = row.signed() && policy.opensResult(row.id());
        State state = row.takenOutReason() != null
                ? State.TAKEN_OUT
                : !row.signed() ? State.NOT_SIGNED : own && !readable ? State.NOT_SHOWN : State.SIGNED;
        boolean shown = state == State.SIGNED;
        return new Spot(
                row.id(),
                row.period(),
                row.starts(),
                row.ends(),
                state,
                shown ? row.levels() : null,
                shown ? row.signedOn() : null,
                readable,
                row.takenOutReason());
    }

    /** Whole months that no period covers, up to the end of the year. */
    private List<Spot> withGaps(List<Spot> spots, Year year) {
        List<Spot> all = new ArrayList<>();
        LocalDate next = year.starts();
        for (Spot spot : spots) {
            gap(all, next, spot.starts().minusDays(1));
            all.add(spot);
            next = spot.ends().isBefore(next) ? next : spot.ends().plusDays(1);
        }
        gap(all, next, year.ends());
        return all;
    }

    private void gap(List<Spot> all, LocalDate from, LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        if (from.isAfter(until)) {
            return;
        }
        if (from.isAfter(today) || until.isBefore(today)) {
            State state = from.isAfter(today) ? State.AHEAD : State.MISSING;
            all.add(new Spot(null, null, from, until, state, null, null, false, null));
        } else {
            LocalDate month = today.withDayOfMonth(1);
            gap(all, from, month.minusDays(1));
            all.add(new Spot(
                    null, null, from.isAfter(month) ? from : month, until, State.AHEAD, null, null, false, null));
        }
    }
}
