package id.mumpuni.appraisal.report;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The periods whose results are reported, those that run first. */
@Repository
class ReportPeriods {

    record Period(UUID id, String name, boolean open, LocalDate ratingDue, LocalDate reportBy) {}

    private static final String SQL = """
            SELECT p.id, p.name, p.status = 'OPEN' AS open, p.rating_due,
                working_day_after(p.rating_due, y.report_days) AS report_by
            FROM appraisal_period p JOIN evaluation_policy y ON y.id = p.policy_id
            WHERE p.status IN ('OPEN', 'CLOSED') ORDER BY p.status = 'CLOSED', p.starts DESC, p.id
            """;

    private final JdbcClient jdbc;

    ReportPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Period> all() {
        return jdbc.sql(SQL).query(Rows.of(Period.class)).list();
    }

    @Transactional(readOnly = true)
    public Period get(UUID id) {
        return all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(UnitReport.class, id));
    }

    /** The one that was asked for, or the first; null if there is none. */
    static @Nullable Period chosen(List<Period> periods, @Nullable UUID wanted) {
        return periods.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElse(periods.isEmpty() ? null : periods.get(0));
    }
}
