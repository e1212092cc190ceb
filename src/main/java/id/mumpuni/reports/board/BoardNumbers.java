package id.mumpuni.reports.board;

import id.mumpuni.reports.figures.CountUnits;
import id.mumpuni.reports.figures.Kept;
import id.mumpuni.reports.figures.UnitFigures;
import id.mumpuni.reports.rules.BoardFigure;
import id.mumpuni.reports.rules.ReportMonth;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many people of each unit stand where with their plans: the whole city in one statement, kept for a short time. */
@Component
class BoardNumbers {

    /** Each person once; PeopleSql says the same of the people of one unit by name, and a test holds the two together. */
    private static final String SQL = """
            WITH person AS MATERIALIZED (SELECT * FROM plan_standing(:year, :day)),
            unlinked AS MATERIALIZED (
                SELECT DISTINCT plan_id FROM result_without_link WHERE plan_id IN (SELECT plan_id FROM person)
            ),
            evidenced AS MATERIALIZED (SELECT DISTINCT employee_id FROM evidenced_people(:year, :first, :last)),
            judged AS MATERIALIZED (
                SELECT p.unit_id, p.state, p.late, l.plan_id IS NOT NULL AND NOT p.exempt AS no_link,
                    p.state = 'SET' AND NOT p.exempt AND :begun AND p.starts <= :last
                        AND v.employee_id IS NULL AS no_evidence
                FROM person p
                    LEFT JOIN unlinked l ON l.plan_id = p.plan_id
                    LEFT JOIN evidenced v ON v.employee_id = p.employee_id
            )
            SELECT unit_id, count(*) FILTER (WHERE state <> 'EXEMPT') AS people,
                count(*) FILTER (WHERE state = 'NONE') AS none, count(*) FILTER (WHERE state IN ('DRAFT', 'RETURNED')) AS draft,
                count(*) FILTER (WHERE state = 'RETURNED') AS returned,
                count(*) FILTER (WHERE state = 'SUBMITTED') AS submitted,
                count(*) FILTER (WHERE state = 'SET') AS set, count(*) FILTER (WHERE state = 'EXEMPT') AS exempt,
                count(*) FILTER (WHERE late) AS late, count(*) FILTER (WHERE no_link) AS no_link,
                count(*) FILTER (WHERE no_evidence) AS no_evidence,
                count(*) FILTER (WHERE late OR no_link OR no_evidence) AS concern
            FROM judged GROUP BY unit_id
            """;

    private final CountUnits units;
    private final Kept<ReportMonth, UnitFigures<BoardFigure>> kept;

    BoardNumbers(CountUnits units, @Value("${mumpuni.reports.keep:30s}") Duration keep, Clock clock) {
        this.units = units;
        this.kept = new Kept<>(keep, clock);
    }

    /** A unit that was founded meanwhile is not among those that were counted. */
    UnitFigures<BoardFigure> of(ReportMonth month, UUID unit) {
        return kept.get(
                month,
                figures -> figures.tree().knows(unit),
                () -> units.count(List.of(SQL), BoardFigure.class, CountUnits.parameters(month)));
    }
}
