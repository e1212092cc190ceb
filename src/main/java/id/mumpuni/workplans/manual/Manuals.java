package id.mumpuni.workplans.manual;

import id.mumpuni.shared.NotFound;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.plan.PlanPart;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The manuals of a leader's indicators in the database. */
@Repository
class Manuals implements PlanPart {

    private static final String WRITE = """
            INSERT INTO indicator_manual
                (indicator_id, understood, goal, definition, formula, unit, control_level, data_source, report_period)
            SELECT i.id, :understood, :goal, :definition, :formula, :unit, :level, :source, :period
            FROM indicator i JOIN planned_result r ON r.id = i.result_id
            WHERE i.id = :indicator AND r.plan_id = :plan
            ON CONFLICT (indicator_id) DO UPDATE SET understood = excluded.understood, goal = excluded.goal,
                definition = excluded.definition, formula = excluded.formula, unit = excluded.unit,
                control_level = excluded.control_level, data_source = excluded.data_source,
                report_period = excluded.report_period
            """;

    // results and indicators stand in the same order in both plans
    private static final String COPY = """
            WITH place AS (
                SELECT i.id, r.plan_id, row_number() OVER (PARTITION BY r.plan_id ORDER BY r.ordinal, r.id, i.ordinal, i.id) AS place
                FROM planned_result r JOIN indicator i ON i.result_id = r.id WHERE r.plan_id IN (:from, :to)
            )
            INSERT INTO indicator_manual
                (indicator_id, understood, goal, definition, formula, unit, control_level, data_source, report_period)
            SELECT n.id, m.understood, m.goal, m.definition, m.formula, m.unit, m.control_level, m.data_source, m.report_period
            FROM indicator_manual m
                JOIN place o ON o.id = m.indicator_id AND o.plan_id = :from
                JOIN place n ON n.plan_id = :to AND n.place = o.place
            """;

    private final JdbcClient jdbc;

    Manuals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID planId, UUID indicatorId, PlanContents.Manual manual) {
        int written = jdbc.sql(WRITE)
                .param("plan", planId)
                .param("indicator", indicatorId)
                .param("understood", manual.understood())
                .param("goal", manual.goal())
                .param("definition", manual.definition())
                .param("formula", manual.formula())
                .param("unit", manual.unit())
                .param("level", name(manual.controlLevel()))
                .param("source", manual.dataSource())
                .param("period", name(manual.reportPeriod()))
                .update();
        if (written == 0) {
            throw new NotFound(PlanContents.Indicator.class, indicatorId);
        }
    }

    @Override
    public void copy(UUID from, UUID to) {
        jdbc.sql(COPY).param("from", from).param("to", to).update();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
