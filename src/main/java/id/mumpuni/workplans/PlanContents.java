package id.mumpuni.workplans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands in a work plan, for modules that build on it. Two statements, whatever the size of the plan. The caller
 * answers for who may read it.
 */
@Repository
public class PlanContents {

    /** A whole plan; results in their order, expectations only for the values for which the leader wrote one. */
    public record Plan(
            UUID planId,
            UUID employeeId,
            int year,
            PlanModel model,
            PlanApproach approach,
            List<Result> results,
            Map<CoreValue, String> expectations) {

        public List<Result> results(ResultKind kind) {
            return results.stream().filter(result -> result.kind() == kind).toList();
        }
    }

    public record Result(
            UUID id,
            int ordinal,
            ResultKind kind,
            String description,
            @Nullable String supportedResult,
            List<Indicator> indicators) {}

    /** An indicator has an aspect in the STAFF model and a perspective in the LEADER model. */
    public record Indicator(
            UUID id,
            int ordinal,
            @Nullable IndicatorAspect aspect,
            @Nullable Perspective perspective,
            String description,
            String target) {}

    private static final String RESULTS = """
            SELECT p.id AS plan_id, p.employee_id, p.year, p.model, p.approach,
                r.id AS result_id, r.kind, r.description, r.supported_result,
                i.id AS indicator_id, i.aspect, i.perspective, i.description AS indicator, i.target
            FROM work_plan p
                LEFT JOIN planned_result r ON r.plan_id = p.id
                LEFT JOIN indicator i ON i.result_id = r.id
            WHERE p.id = ?
            ORDER BY r.kind = 'ADDITIONAL', r.ordinal, i.ordinal
            """;

    private final JdbcClient jdbc;

    PlanContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Plan> find(UUID planId) {
        Map<CoreValue, String> expectations = expectations(planId);
        return jdbc.sql(RESULTS)
                .param(planId)
                .query(rows -> rows.next() ? Optional.of(plan(rows, expectations)) : Optional.empty());
    }

    private Map<CoreValue, String> expectations(UUID planId) {
        Map<CoreValue, String> expectations = new EnumMap<>(CoreValue.class);
        jdbc.sql("SELECT core_value, text FROM behaviour_expectation WHERE plan_id = ?")
                .param(planId)
                .query(row -> {
                    expectations.put(CoreValue.valueOf(row.getString("core_value")), row.getString("text"));
                });
        return expectations;
    }

    private static Plan plan(ResultSet rows, Map<CoreValue, String> expectations) throws SQLException {
        UUID planId = rows.getObject("plan_id", UUID.class);
        UUID employeeId = rows.getObject("employee_id", UUID.class);
        int year = rows.getInt("year");
        PlanModel model = PlanModel.valueOf(rows.getString("model"));
        PlanApproach approach = PlanApproach.valueOf(rows.getString("approach"));
        Map<UUID, Result> results = new LinkedHashMap<>();
        do {
            UUID resultId = rows.getObject("result_id", UUID.class);
            if (resultId != null) {
                Result result = results.get(resultId);
                if (result == null) {
                    result = result(rows, resultId, results.size() + 1);
                    results.put(resultId, result);
                }
                addIndicator(rows, result.indicators());
            }
        } while (rows.next());
        return new Plan(planId, employeeId, year, model, approach, List.copyOf(results.values()), expectations);
    }

    private static Result result(ResultSet row, UUID id, int ordinal) throws SQLException {
        return new Result(
                id,
                ordinal,
                ResultKind.valueOf(row.getString("kind")),
                row.getString("description"),
                row.getString("supported_result"),
                new ArrayList<>());
    }

    private static void addIndicator(ResultSet row, List<Indicator> indicators) throws SQLException {
        UUID id = row.getObject("indicator_id", UUID.class);
        if (id == null) {
            return;
        }
        String aspect = row.getString("aspect");
        String perspective = row.getString("perspective");
        indicators.add(new Indicator(
                id,
                indicators.size() + 1,
                aspect == null ? null : IndicatorAspect.valueOf(aspect),
                perspective == null ? null : Perspective.valueOf(perspective),
                row.getString("indicator"),
                row.getString("target")));
    }
}
