package id.mumpuni.reports.figures;

import id.mumpuni.reports.rules.ReportMonth;
import id.mumpuni.reports.rules.Tally;
import id.mumpuni.reports.rules.UnitTree;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.WholeTables;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    /**
     * @param statements each a row for each unit: {@code unit_id}, and columns named after figures. Together they have
     *     every figure; what a unit has no row of is none.
     */
    @Transactional(readOnly = true)
    public <E extends Enum<E>> UnitFigures<E> count(List<String> statements, Class<E> figures, Map<String, ?> asked) {
        return counted(statements, figures, asked);
    }

    /** The same for statements that join what a function answers for everybody: 12 s became a tenth of one. */
    @Transactional(readOnly = true)
    public <E extends Enum<E>> UnitFigures<E> countWhole(
            List<String> statements, Class<E> figures, Map<String, ?> asked) {
        return WholeTables.read(jdbc, () -> counted(statements, figures, asked));
    }

    private <E extends Enum<E>> UnitFigures<E> counted(
            List<String> statements, Class<E> figures, Map<String, ?> asked) {
        LocalDateTime at = LocalDateTime.now(clock);
        Map<UUID, Tally<E>> own = new HashMap<>();
        for (String sql : statements) {
            jdbc.sql(sql).params(asked).query(rows -> {
                List<E> known = named(rows.getMetaData(), figures);
                while (rows.next()) {
                    Map<E, Long> counts = new EnumMap<>(figures);
                    for (E figure : known) {
                        counts.put(figure, rows.getLong(figure.name().toLowerCase(Locale.ROOT)));
                    }
                    own.merge(rows.getObject("unit_id", UUID.class), new Tally<>(counts), Tally::plus);
                }
                return known;
            });
        }
        UnitTree tree = new UnitTree(jdbc.sql("SELECT id, parent_id, name, sort_order FROM work_unit")
                .query(Rows.of(UnitTree.Unit.class))
                .list());
        return new UnitFigures<>(figures, tree, own, tree.sums(own), at);
    }

    private static <E extends Enum<E>> List<E> named(ResultSetMetaData row, Class<E> figures) throws SQLException {
        Set<String> columns = new HashSet<>();
        for (int column = 1; column <= row.getColumnCount(); column++) {
            columns.add(row.getColumnLabel(column).toUpperCase(Locale.ROOT));
        }
        return Stream.of(figures.getEnumConstants())
                .filter(figure -> columns.contains(figure.name()))
                .toList();
    }

    /** What every statement of a report knows of its month. */
    public static Map<String, Object> parameters(ReportMonth month) {
        return Map.of(
                "year", month.year(),
                "day", month.day(),
                "today", month.today(),
                "first", month.first(),
                "last", month.last(),
                "begun", month.begun(),
                "quarter", month.quarter(),
                "over", month.monthsOver());
    }
}
