package id.mumpuni.reports.figures;

import id.mumpuni.reports.rules.ReportMonth;
import id.mumpuni.reports.rules.Tally;
import id.mumpuni.reports.rules.UnitTree;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts people by unit in one statement for the whole city, and adds the units up in memory. */
@Repository
public class CountUnits {

    private final JdbcClient jdbc;
    private final Clock clock;

    CountUnits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param sql a row for each unit: {@code unit_id} and a column named after each figure */
    @Transactional(readOnly = true)
    public <E extends Enum<E>> UnitFigures<E> count(String sql, Class<E> figures, ReportMonth month) {
        LocalDateTime at = LocalDateTime.now(clock);
        Map<UUID, Tally<E>> own = new HashMap<>();
        jdbc.sql(sql).params(parameters(month)).query(row -> {
            Map<E, Long> counts = new HashMap<>();
            for (E figure : figures.getEnumConstants()) {
                counts.put(figure, row.getLong(figure.name().toLowerCase(Locale.ROOT)));
            }
            own.put(row.getObject("unit_id", UUID.class), Tally.of(figures, figure -> counts.getOrDefault(figure, 0L)));
        });
        UnitTree tree = new UnitTree(jdbc.sql("SELECT id, parent_id, name, sort_order FROM work_unit")
                .query(Rows.of(UnitTree.Unit.class))
                .list());
        return new UnitFigures<>(figures, tree, own, tree.sums(own), at);
    }

    /** What every statement of a report knows of its month. */
    public static Map<String, Object> parameters(ReportMonth month) {
        return Map.of(
                "year", month.year(),
                "day", month.day(),
                "first", month.first(),
                "last", month.last(),
                "begun", month.begun(),
                "quarter", month.quarter(),
                "over", month.monthsOver());
    }
}
