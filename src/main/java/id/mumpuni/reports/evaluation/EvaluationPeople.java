package id.mumpuni.reports.evaluation;

import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Pages;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people behind the board's numbers. The caller answers for who may see those of the unit. */
@Repository
class EvaluationPeople {

    /** @param unit with everything below it */
    record Asked(UUID period, UUID unit, @Nullable EvaluationFigure figure, ListQuery query) {}

    /** What a list may be sorted by; the name decides among equals. */
    enum Sort {
        NAME("sort_name"),
        UNIT("unit"),
        STAGE("stage"),
        APPRAISER("appraiser"),
        REPORT("state");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    private static final String PERSON = """
            SELECT e.id, a.id AS appraisal_id, e.full_name AS name, e.name AS sort_name, u.name AS unit, r.full_name AS appraiser,
                g.stage, s.state, s.late, s.final = 'OBJECTED' AS objected, s.step = 'SILENT' AS silent,
                CASE WHEN a.signed_at IS NULL AND p.status = 'OPEN' OR a.signed_at IS NOT NULL AND COALESCE(e.left_on > :day, true)
                    THEN s.due END AS due,
                CASE WHEN e.left_on <= :day THEN e.left_on END AS left_on
            """;

    private static final String WHERE = """
             JOIN work_unit u ON u.id = a.unit_id
                LEFT JOIN employee r ON r.id = COALESCE(acting_appraiser(a, p.rating_due, :day), a.appraiser_id)
            WHERE e.full_name ILIKE :search AND EXISTS (
                SELECT FROM work_unit_ancestor x WHERE x.unit_id = a.unit_id AND x.ancestor_id = :unit)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    EvaluationPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PageOf<EvaluationPerson> page(Asked asked) {
        return Pages.read(jdbc, sql(asked), order(asked), parameters(asked), asked.query(), EvaluationPerson.class);
    }

    /** Row by row as the database sends them. */
    @Transactional(readOnly = true)
    public void everyone(Asked asked, Consumer<Stream<EvaluationPerson>> reader) {
        try (Stream<EvaluationPerson> rows = jdbc
                .sql(sql(asked) + " ORDER BY " + order(asked))
                .params(parameters(asked))
                .query(Rows.of(EvaluationPerson.class))
                .stream()) {
            reader.accept(rows);
        }
    }

    private static String sql(Asked asked) {
        EvaluationFigure figure = asked.figure() == null ? EvaluationFigure.PEOPLE : asked.figure();
        return PERSON + EvaluationSql.FROM + WHERE + " AND " + figure.sql();
    }

    private static String order(Asked asked) {
        Sort sort = asked.query().sortBy(Sort.class, Sort.NAME);
        return sort.column + (asked.query().descending() ? " DESC" : "") + ", sort_name, appraisal_id";
    }

    private Map<String, ?> parameters(Asked asked) {
        return Map.of(
                "period", asked.period(),
                "unit", asked.unit(),
                "day", LocalDate.now(clock),
                "search", asked.query().searchPattern());
    }
}
