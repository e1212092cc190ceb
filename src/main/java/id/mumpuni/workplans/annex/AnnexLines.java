package id.mumpuni.workplans.annex;

import id.mumpuni.workplans.plan.PlanPart;
import id.mumpuni.workplans.plan.SetPlan;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the annex in the database: written as a whole, copied into the next plan, agreed when a plan is set. */
@Repository
class AnnexLines implements PlanPart, SetPlan.AgreedResources {

    private static final String INSERT = """
            INSERT INTO annex_line (plan_id, part, ordinal, text, resource_kind, report_period, due_on, result_id)
            VALUES (:plan, :part, :ordinal, :text, :kind, :period, CAST(:due AS date),
                (SELECT id FROM planned_result WHERE id = CAST(:result AS uuid) AND plan_id = :plan))
            """;

    private static final String UPDATE = """
            UPDATE annex_line SET ordinal = :ordinal, text = :text, resource_kind = :kind, report_period = :period,
                due_on = CAST(:due AS date),
                result_id = (SELECT id FROM planned_result WHERE id = CAST(:result AS uuid) AND plan_id = :plan),
                agreed = CASE WHEN text = :text AND resource_kind = :kind THEN agreed END
            WHERE id = :id AND plan_id = :plan AND part = :part
                AND (ordinal, text, resource_kind, report_period, due_on, result_id)
                    IS DISTINCT FROM (:ordinal, :text, CAST(:kind AS text), CAST(:period AS text), CAST(:due AS date),
                        CAST(:result AS uuid))
            """;

    // results stand in the same order in both plans; into another year nothing is taken over that was agreed
    private static final String COPY = """
            WITH place AS (
                SELECT id, plan_id, row_number() OVER (PARTITION BY plan_id ORDER BY ordinal, id) AS place
                FROM planned_result WHERE plan_id IN (:from, :to)
            ),
            year AS (
                SELECT n.year - o.year AS later FROM work_plan o, work_plan n WHERE o.id = :from AND n.id = :to
            )
            INSERT INTO annex_line (plan_id, part, ordinal, text, resource_kind, agreed, report_period, due_on, result_id, earlier_id)
            SELECT :to, a.part, a.ordinal, a.text, a.resource_kind, CASE WHEN year.later = 0 THEN a.agreed END,
                a.report_period, (a.due_on + make_interval(years => year.later))::date, n.id,
                CASE WHEN year.later = 0 THEN a.id END
            FROM annex_line a CROSS JOIN year
                LEFT JOIN place o ON o.id = a.result_id
                LEFT JOIN place n ON n.plan_id = :to AND n.place = o.place
            WHERE a.plan_id = :from
            """;

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;

    AnnexLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID planId, List<AnnexText> texts) {
        UUID[] kept = texts.stream().map(AnnexText::id).filter(Objects::nonNull).toArray(UUID[]::new);
        jdbc.sql("DELETE FROM annex_line WHERE plan_id = ? AND id <> ALL(?)")
                .params(planId, kept)
                .update();
        for (int i = 0; i < texts.size(); i++) {
            AnnexText text = texts.get(i);
            bind(text.id() == null ? INSERT : UPDATE, planId, text, i + 1).update();
        }
    }

    private JdbcClient.StatementSpec bind(String sql, UUID planId, AnnexText text, int ordinal) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param("plan", planId)
                .param("part", text.part().name())
                .param("ordinal", ordinal)
                .param("text", text.text())
                .param("kind", name(text.resourceKind()))
                .param("period", name(text.reportPeriod()))
                .param("due", text.dueOn())
                .param("result", text.resultId());
        return text.id() == null ? statement : statement.param("id", text.id());
    }

    @Override
    public void copy(UUID from, UUID to) {
        jdbc.sql(COPY).param("from", from).param("to", to).update();
    }

    @Override
    public void agree(UUID planId, Set<UUID> lines) {
        UUID[] agreed = lines.isEmpty() ? new UUID[] {NONE} : lines.toArray(UUID[]::new);
        jdbc.sql("UPDATE annex_line SET agreed = id = ANY(?) WHERE plan_id = ? AND part = 'RESOURCE'"
                        + " AND agreed IS DISTINCT FROM (id = ANY(?))")
                .params(agreed, planId, agreed)
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
