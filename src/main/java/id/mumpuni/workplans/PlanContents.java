package id.mumpuni.workplans;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What stands in a work plan with its annex and manuals, for pages, documents and modules that build on it. One
 * statement, whatever the size of the plan. The caller answers for who may read it.
 */
@Repository
public class PlanContents {

    /** A whole plan; results in their order, expectations only for the values for which the leader wrote one. */
    public record Plan(Head head, List<Result> results, Map<CoreValue, String> expectations, List<AnnexLine> annex) {

        public UUID planId() {
            return head.planId();
        }

        public UUID employeeId() {
            return head.employeeId();
        }

        public int year() {
            return head.year();
        }

        public PlanModel model() {
            return head.model();
        }

        public PlanApproach approach() {
            return head.approach();
        }

        public boolean isQualitative() {
            return head.approach() == PlanApproach.QUALITATIVE;
        }

        public List<Result> results(ResultKind kind) {
            return results.stream().filter(result -> result.kind() == kind).toList();
        }

        public List<AnnexLine> annex(AnnexPart part) {
            return annex.stream().filter(line -> line.part() == part).toList();
        }
    }

    /**
     * @param starts the first day of the plan: of the year, or in the post to which the person moved
     * @param ends its last day: of the year, or before the next move
     * @param submittedAt when the person signed
     * @param setAt when it was signed by whoever set it
     */
    public record Head(
            UUID planId,
            UUID employeeId,
            int year,
            int revision,
            PlanStatus status,
            PlanModel model,
            PlanApproach approach,
            LocalDate starts,
            LocalDate ends,
            @Nullable UUID appraiserId,
            @Nullable Instant submittedAt,
            @Nullable UUID setBy,
            @Nullable SetAs setAs,
            @Nullable Instant setAt) {}

    /**
     * @param linked it supports a result of the superior or a target of the unit's agreement
     * @param excepted the appraiser said why it supports nothing
     * @param giver who gave it (penugasan dari); null: the appraiser
     * @param delegation as which stand-in; only of results that come from standing in
     */
    public record Result(
            UUID id,
            int ordinal,
            ResultKind kind,
            String description,
            @Nullable String supportedResult,
            @Nullable UUID supportedResultId,
            boolean linked,
            boolean excepted,
            ResultOrigin origin,
            @Nullable Giver giver,
            @Nullable Delegation delegation,
            List<Indicator> indicators) {}

    /** An official of the city with today's post, a team or somebody outside in words, or both. */
    public record Giver(
            @Nullable UUID employeeId,
            @Nullable String name,
            @Nullable String position,
            @Nullable String text) {}

    /** @param acting as Plt.; otherwise as Plh. */
    public record Delegation(UUID id, boolean acting, String unit) {}

    /**
     * An indicator has an aspect in the STAFF model (in the qualitative approach it may be left out) and a perspective in
     * the LEADER model.
     *
     * @param target null in the qualitative approach, where it is part of the description
     * @param manual only in the LEADER model, and only once written
     */
    public record Indicator(
            UUID id,
            int ordinal,
            @Nullable IndicatorAspect aspect,
            @Nullable Perspective perspective,
            String description,
            @Nullable String target,
            @Nullable Manual manual) {}

    /** Manual indikator kinerja (format A.1.3). */
    public record Manual(
            boolean understood,
            @Nullable String goal,
            @Nullable String definition,
            @Nullable String formula,
            @Nullable String unit,
            @Nullable ControlLevel controlLevel,
            @Nullable String dataSource,
            @Nullable ReportPeriod reportPeriod) {}

    /**
     * A line of the annex (format A.1.8).
     *
     * @param agreed of a resource, once the plan was decided
     * @param reportPeriod of a report, like the day of one that is given once and the result that it is about (null: all)
     */
    public record AnnexLine(
            UUID id,
            AnnexPart part,
            String text,
            @Nullable ResourceKind resourceKind,
            @Nullable Boolean agreed,
            @Nullable ReportPeriod reportPeriod,
            @Nullable LocalDate dueOn,
            @Nullable UUID resultId) {}

    // the first row carries what the plan as a whole has
    private static final String SQL = """
            SELECT CASE WHEN row_number() OVER in_order = 1 THEN (
                    SELECT jsonb_object_agg(b.core_value, b.text) FROM behaviour_expectation b WHERE b.plan_id = p.id)
                END AS expectations,
                CASE WHEN row_number() OVER in_order = 1 THEN (
                    SELECT jsonb_agg(jsonb_build_object('id', a.id, 'part', a.part, 'text', a.text,
                        'resourceKind', a.resource_kind, 'agreed', a.agreed, 'reportPeriod', a.report_period,
                        'dueOn', a.due_on, 'resultId', a.result_id) ORDER BY a.ordinal)
                    FROM annex_line a WHERE a.plan_id = p.id)
                END AS annex,
                p.id AS plan_id, p.employee_id, p.year, p.revision, p.status, p.model, p.approach, p.appraiser_id,
                COALESCE(p.starts_on, make_date(p.year, 1, 1)) AS starts,
                COALESCE(p.closed_on - 1, make_date(p.year, 12, 31)) AS ends,
                p.submitted_at, p.set_by, p.set_as, p.set_at,
                r.id AS result_id, r.kind, r.description, r.supported_result, r.supported_result_id,
                r.supported_result_id IS NOT NULL OR r.agreement_target_id IS NOT NULL AS linked,
                EXISTS (SELECT FROM link_exception x WHERE x.result_id = r.id) AS excepted, r.origin,
                r.assigned_by, g.full_name AS giver, gq.title AS giver_position, r.assigned_by_text,
                r.delegation_id, d.kind AS delegation_kind, du.name AS delegation_unit,
                i.id AS indicator_id, i.aspect, i.perspective, i.description AS indicator, i.target,
                m.indicator_id AS manual_id, m.understood, m.goal, m.definition, m.formula, m.unit, m.control_level,
                m.data_source, m.report_period
            FROM work_plan p
                LEFT JOIN planned_result r ON r.plan_id = p.id
                LEFT JOIN employee g ON g.id = r.assigned_by
                LEFT JOIN placement gp ON gp.employee_id = g.id AND gp.valid @> COALESCE((p.set_at AT TIME ZONE :zone)::date, :day)
                LEFT JOIN position gq ON gq.id = gp.position_id
                LEFT JOIN delegation d ON d.id = r.delegation_id
                LEFT JOIN work_unit du ON du.id = d.unit_id
                LEFT JOIN indicator i ON i.result_id = r.id
                LEFT JOIN indicator_manual m ON m.indicator_id = i.id
            WHERE p.id = :id
            WINDOW in_order AS (ORDER BY r.kind = 'ADDITIONAL', r.ordinal, i.ordinal)
            ORDER BY r.kind = 'ADDITIONAL', r.ordinal, i.ordinal
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanContents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Plan> find(UUID planId) {
        var rows = new PlanContentRows();
        jdbc.sql(SQL)
                .param("id", planId)
                .param("day", LocalDate.now(clock))
                .param("zone", clock.getZone().getId())
                .query(rows::add);
        return rows.plan();
    }
}
