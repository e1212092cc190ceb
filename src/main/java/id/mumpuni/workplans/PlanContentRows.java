package id.mumpuni.workplans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts a plan together from the rows of the statement in {@link PlanContents}. */
class PlanContentRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<EnumMap<CoreValue, String>> EXPECTATIONS = new TypeReference<>() {};
    private static final TypeReference<List<PlanContents.AnnexLine>> ANNEX = new TypeReference<>() {};

    private final Map<UUID, PlanContents.Result> results = new LinkedHashMap<>();

    private Map<CoreValue, String> expectations = Map.of();
    private List<PlanContents.AnnexLine> annex = List.of();
    private PlanContents.@Nullable Head head;

    /** One row for each indicator, and one for a result or a plan that has none. */
    void add(ResultSet row) throws SQLException {
        if (head == null) {
            head = head(row);
            String said = row.getString("expectations");
            String lines = row.getString("annex");
            expectations = said == null ? Map.of() : JSON.readValue(said, EXPECTATIONS);
            annex = lines == null ? List.of() : JSON.readValue(lines, ANNEX);
        }
        UUID resultId = row.getObject("result_id", UUID.class);
        if (resultId == null) {
            return;
        }
        PlanContents.Result result = results.get(resultId);
        if (result == null) {
            result = result(row, resultId, results.size() + 1);
            results.put(resultId, result);
        }
        if (row.getObject("indicator_id") != null) {
            result.indicators().add(indicator(row, result.indicators().size() + 1));
        }
    }

    Optional<PlanContents.Plan> plan() {
        return Optional.ofNullable(head)
                .map(known -> new PlanContents.Plan(known, List.copyOf(results.values()), expectations, annex));
    }

    private static PlanContents.Head head(ResultSet row) throws SQLException {
        return new PlanContents.Head(
                id(row, "plan_id"),
                id(row, "employee_id"),
                row.getInt("year"),
                row.getInt("revision"),
                PlanStatus.valueOf(row.getString("status")),
                PlanModel.valueOf(row.getString("model")),
                PlanApproach.valueOf(row.getString("approach")),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getObject("appraiser_id", UUID.class),
                instant(row, "submitted_at"),
                row.getObject("set_by", UUID.class),
                constant(SetAs.class, row.getString("set_as")),
                instant(row, "set_at"));
    }

    private static PlanContents.Result result(ResultSet row, UUID id, int ordinal) throws SQLException {
        return new PlanContents.Result(
                id,
                ordinal,
                ResultKind.valueOf(row.getString("kind")),
                row.getString("description"),
                row.getString("supported_result"),
                row.getObject("supported_result_id", UUID.class),
                row.getBoolean("linked"),
                row.getBoolean("excepted"),
                ResultOrigin.valueOf(row.getString("origin")),
                giver(row),
                delegation(row),
                new ArrayList<>());
    }

    private static PlanContents.@Nullable Giver giver(ResultSet row) throws SQLException {
        UUID by = row.getObject("assigned_by", UUID.class);
        String text = row.getString("assigned_by_text");
        return by == null && text == null
                ? null
                : new PlanContents.Giver(by, row.getString("giver"), row.getString("giver_position"), text);
    }

    private static PlanContents.@Nullable Delegation delegation(ResultSet row) throws SQLException {
        UUID id = row.getObject("delegation_id", UUID.class);
        return id == null
                ? null
                : new PlanContents.Delegation(
                        id, row.getString("delegation_kind").equals("ACTING"), row.getString("delegation_unit"));
    }

    private static PlanContents.Indicator indicator(ResultSet row, int ordinal) throws SQLException {
        return new PlanContents.Indicator(
                id(row, "indicator_id"),
                ordinal,
                constant(IndicatorAspect.class, row.getString("aspect")),
                constant(Perspective.class, row.getString("perspective")),
                row.getString("indicator"),
                row.getString("target"),
                row.getObject("manual_id") == null ? null : manual(row));
    }

    private static PlanContents.Manual manual(ResultSet row) throws SQLException {
        return new PlanContents.Manual(
                row.getBoolean("understood"),
                row.getString("goal"),
                row.getString("definition"),
                row.getString("formula"),
                row.getString("unit"),
                constant(ControlLevel.class, row.getString("control_level")),
                row.getString("data_source"),
                constant(ReportPeriod.class, row.getString("report_period")));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
