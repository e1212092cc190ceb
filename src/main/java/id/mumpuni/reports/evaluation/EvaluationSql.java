package id.mumpuni.reports.evaluation;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows that the board counts and lists: one for each person of a period. */
final class EvaluationSql {

    static final String FROM = """
             FROM report_standing(:period, :day) s JOIN appraisal a ON a.id = s.appraisal_id
                JOIN appraisal_period p ON p.id = a.period_id JOIN employee e ON e.id = a.employee_id
                CROSS JOIN LATERAL (SELECT appraisal_stage(s.step, a.status, a.plan_id IS NOT NULL, p.status = 'OPEN',
                    COALESCE(e.left_on <= :day, false)) AS stage) g
            """;

    /** The whole period in one statement, by the unit of each person. */
    static final String COUNT = "SELECT a.unit_id, "
            + Stream.of(EvaluationFigure.values())
                    .map(figure -> "count(*) FILTER (WHERE " + figure.sql() + ") AS \""
                            + figure.name().toLowerCase(Locale.ROOT) + "\"")
                    .collect(Collectors.joining(", "))
            + FROM + " GROUP BY a.unit_id";

    private EvaluationSql() {}
}
