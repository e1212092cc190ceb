package id.mumpuni.progress.record;

import id.mumpuni.people.Identities;
import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.progress.ProgressContents;
import id.mumpuni.progress.ProgressContents.Entry;
import id.mumpuni.progress.rules.CellState;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.PlanContents;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One plan beside what was recorded for it. The caller guards it. */
@Repository
class Records {

    /** The plan for one post of a year, with its first and last day. */
    record Post(UUID id, LocalDate starts, LocalDate ends) {}

    /** A plan with the periods of its post and with its entries. */
    record Year(
            PlanContents.Plan plan,
            String person,
            List<DocumentationPeriod> periods,
            List<Entry> entries,
            LocalDate today) {

        public @Nullable Entry entry(UUID result, DocumentationPeriod period) {
            return entries.stream()
                    .filter(entry ->
                            entry.resultId().equals(result) && entry.start().equals(period.first()))
                    .findFirst()
                    .orElse(null);
        }

        public CellState state(UUID result, DocumentationPeriod period) {
            Entry entry = entry(result, period);
            return CellState.of(
                    entry != null && entry.realised(),
                    entry != null && entry.planned(),
                    entry != null && !entry.evidence().isEmpty(),
                    period.future(today));
        }

        public int evidence(UUID result, DocumentationPeriod period) {
            Entry entry = entry(result, period);
            return entry == null ? 0 : entry.evidence().size();
        }

        /** How many results of the period have a realisation. */
        public long recorded(DocumentationPeriod period) {
            return plan.results().stream()
                    .map(result -> state(result.id(), period))
                    .filter(state -> state == CellState.EVIDENCED || state == CellState.RECORDED)
                    .count();
        }

        PlanContents.Result result(UUID id) {
            return plan.results().stream()
                    .filter(result -> result.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(PlanContents.class, id));
        }

        DocumentationPeriod period(String code) {
            return periods.stream()
                    .filter(period -> period.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(DocumentationPeriod.class, code));
        }
    }

    private static final String POSTS = """
            SELECT w.id, COALESCE(w.starts_on, make_date(w.year, 1, 1)) AS starts,
                COALESCE(w.closed_on - 1, make_date(w.year, 12, 31)) AS ends
            FROM work_plan current JOIN work_plan w ON w.employee_id = current.employee_id AND w.year = current.year
            WHERE current.id = plan_of_year(?, ?) AND plan_holds(w.id)
            ORDER BY w.revision DESC
            """;

    private record Cell(boolean realised, boolean planned, boolean evidenced) {

        static final Cell EMPTY = new Cell(false, false, false);
    }

    private static final String CELL = """
            SELECT e.recorded_at IS NOT NULL AS realised, COALESCE(btrim(e.steps), '') <> '' AS planned,
                EXISTS (SELECT FROM progress_evidence v WHERE v.entry_id = e.id) AS evidenced
            FROM result_lineage(:result) same (id) JOIN progress_entry e ON e.result_id = same.id
            WHERE e.period_start = :start
            """;

    private final JdbcClient jdbc;
    private final PlanContents plans;
    private final ProgressContents progress;
    private final Identities identities;
    private final Calendar calendar;

    Records(JdbcClient jdbc, PlanContents plans, ProgressContents progress, Identities identities, Calendar calendar) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.progress = progress;
        this.identities = identities;
        this.calendar = calendar;
    }

    /** Of one result in one period alone, without reading the year. */
    @Transactional(readOnly = true)
    public CellState state(UUID result, DocumentationPeriod period) {
        Cell cell = jdbc.sql(CELL)
                .param("result", result)
                .param("start", period.first())
                .query(Rows.of(Cell.class))
                .optional()
                .orElse(Cell.EMPTY);
        return CellState.of(cell.realised(), cell.planned(), cell.evidenced(), period.future(calendar.today()));
    }

    /** The plans of the year that counts now, one for each post, the newest first. */
    @Transactional(readOnly = true)
    public List<Post> posts(UUID person) {
        return posts(person, calendar.today().getYear());
    }

    @Transactional(readOnly = true)
    public List<Post> posts(UUID person, int year) {
        return jdbc.sql(POSTS).params(person, year).query(Rows.of(Post.class)).list();
    }

    @Transactional(readOnly = true)
    public Year year(UUID planId) {
        PlanContents.Plan plan = plans.find(planId).orElseThrow(() -> new NotFound(PlanContents.class, planId));
        LocalDate first = LocalDate.of(plan.year(), 1, 1);
        return new Year(
                plan,
                identities.on(plan.employeeId(), calendar.today()).fullName(),
                calendar.periods(planId),
                progress.of(planId, first, first.plusYears(1).minusDays(1)),
                calendar.today());
    }
}
