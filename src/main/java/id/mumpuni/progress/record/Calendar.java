package id.mumpuni.progress.record;

import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.progress.Rhythm;
import id.mumpuni.progress.rules.Periods;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The periods in which one person documents the work of a plan. */
@Repository
class Calendar {

    private record Quarter(int year, LocalDate starts, LocalDate ends, Rhythm rhythm) {}

    private static final String QUARTERS = """
            SELECT w.year, COALESCE(w.starts_on, make_date(w.year, 1, 1)) AS starts,
                COALESCE(w.closed_on - 1, make_date(w.year, 12, 31)) AS ends,
                documentation_rhythm_of(w.employee_id, make_date(w.year, 1 + 3 * n, 1), :today) AS rhythm
            FROM work_plan w CROSS JOIN generate_series(0, 3) n WHERE w.id = :plan ORDER BY n
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Calendar(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Those in which the person was in the post that the plan is for. */
    @Transactional(readOnly = true)
    public List<DocumentationPeriod> periods(UUID plan) {
        List<Quarter> quarters = jdbc.sql(QUARTERS)
                .param("plan", plan)
                .param("today", today())
                .query(Rows.of(Quarter.class))
                .list();
        if (quarters.isEmpty()) {
            throw new NotFound(DocumentationPeriod.class, plan);
        }
        Quarter any = quarters.get(0);
        List<Rhythm> rhythms = quarters.stream().map(Quarter::rhythm).toList();
        return Periods.of(any.year(), rhythms).stream()
                .filter(period ->
                        !period.first().isAfter(any.ends()) && !period.last().isBefore(any.starts()))
                .toList();
    }

    DocumentationPeriod period(UUID plan, String code) {
        return periods(plan).stream()
                .filter(period -> period.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(DocumentationPeriod.class, code));
    }
}
