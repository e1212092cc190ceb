package id.mumpuni.workplans.workbook;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.annex.AnnexDraft;
import id.mumpuni.workplans.plan.PlanDraft;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a workbook over: one's own into the own open plan, an office's as proposals that each person confirms. All of
 * it or, where a row has a problem, nothing.
 */
@Service
class ImportSheet {

    private static final String PROPOSE = """
            INSERT INTO plan_proposal (employee_id, year, result_id, kind, description, supported_result, assigned,
                assigned_by, assigned_by_text, indicators, proposed_by)
            VALUES (:employee, :year, :result, :kind, :description, :supported, :assigned, :giver, :givenBy, COALESCE((
                SELECT jsonb_agg(jsonb_build_object('id', l.id, 'aspect', l.aspect, 'perspective', l.perspective,
                    'description', l.description, 'target', l.target) ORDER BY l.place)
                FROM unnest(:ids::uuid[], :aspects::text[], :perspectives::text[], :descriptions::text[], :targets::text[])
                    WITH ORDINALITY AS l (id, aspect, perspective, description, target, place)), '[]'), :by)
            ON CONFLICT (employee_id, year, result_id, description) DO UPDATE SET kind = excluded.kind,
                supported_result = excluded.supported_result, assigned = excluded.assigned,
                assigned_by = excluded.assigned_by, assigned_by_text = excluded.assigned_by_text,
                indicators = excluded.indicators, proposed_by = excluded.proposed_by
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private record Whose(UUID employee, int year) {}

    private final SheetComparison comparison;
    private final SheetPages pages;
    private final SheetDrafts drafts;
    private final PlanSheetPolicy policy;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    ImportSheet(
            SheetComparison comparison,
            SheetPages pages,
            SheetDrafts drafts,
            PlanSheetPolicy policy,
            CurrentActor currentActor,
            JdbcClient jdbc) {
        this.comparison = comparison;
        this.pages = pages;
        this.drafts = drafts;
        this.policy = policy;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    /** @param apply false to say only what would come of it */
    @PlanPolicy.Own
    @Transactional
    SheetComparison.Outcome own(PlanSheet.Contents sheet, boolean apply) {
        Map<String, SheetPages.Person> me = pages.oneself(currentActor.get().employeeId());
        SheetComparison.Outcome outcome = comparison.compare(sheet, me, true);
        if (!apply || !outcome.problems().isEmpty()) {
            return outcome;
        }
        outcome.approaches().forEach(drafts.plan()::choose);
        outcome.changes().forEach(this::write);
        outcome.annex().stream()
                .collect(Collectors.groupingBy(change -> Objects.requireNonNull(change.planId())))
                .forEach((plan, changes) -> drafts.annex().put(plan, lines(changes)));
        return outcome.done();
    }

    @PlanSheetPolicy.MayUse
    @Transactional
    SheetComparison.Outcome office(UUID id, int year, PlanSheet.Contents sheet, boolean apply) {
        Map<String, SheetPages.Person> people = pages.people(id, year, policy.on(id));
        SheetComparison.Outcome outcome = comparison.compare(sheet, people, false);
        if (!apply || !outcome.problems().isEmpty()) {
            return outcome;
        }
        outcome.changes().forEach(this::propose);
        outcome.annex().stream()
                .collect(Collectors.groupingBy(
                        change -> new Whose(change.person().id(), change.year())))
                .forEach(this::proposeAnnex);
        return outcome.done();
    }

    private void write(SheetComparison.Change change) {
        UUID plan = Objects.requireNonNull(change.planId());
        SheetResult result = change.result();
        PlanContents.Result known = change.known();
        PlanDraft.Support support = support(result, known);
        var text = new PlanDraft.Text(
                result.kind(), result.description(), support, result.assignment(known), result.lines());
        if (known == null) {
            drafts.plan().add(plan, text);
        } else {
            drafts.plan().change(plan, known.id(), text);
        }
    }

    /** The link stays as long as the words for it stay. */
    private PlanDraft.Support support(SheetResult result, PlanContents.@Nullable Result known) {
        return known != null && Objects.equals(result.supported(), known.supportedResult())
                ? drafts.plan().support(known.id())
                : new PlanDraft.Support(result.supported(), null, null);
    }

    private void propose(SheetComparison.Change change) {
        SheetResult result = change.result();
        SheetResult.Given given = result.given();
        List<PlanDraft.Line> lines = result.lines();
        jdbc.sql(PROPOSE)
                .param("employee", change.person().id())
                .param("year", result.year())
                .param("result", result.id())
                .param("kind", result.kind().name())
                .param("description", result.description())
                .param("supported", result.supported())
                .param("assigned", given != null)
                .param("giver", given == null ? null : given.by())
                .param("givenBy", given == null ? null : given.words())
                .param("ids", lines.stream().map(PlanDraft.Line::id).toArray(UUID[]::new))
                .param("aspects", each(lines, line -> name(line.aspect())))
                .param("perspectives", each(lines, line -> name(line.perspective())))
                .param("descriptions", each(lines, PlanDraft.Line::description))
                .param("targets", each(lines, PlanDraft.Line::target))
                .param("by", currentActor.get().employeeId())
                .update();
    }

    /** What an earlier workbook said of the person's annex has been said anew. */
    private void proposeAnnex(Whose whose, List<AnnexComparison.Change> changes) {
        jdbc.sql("INSERT INTO annex_proposal (employee_id, year, lines, proposed_by) VALUES (?, ?, ?::jsonb, ?)"
                        + " ON CONFLICT (employee_id, year) DO UPDATE SET lines = excluded.lines,"
                        + " proposed_by = excluded.proposed_by")
                .params(
                        whose.employee(),
                        whose.year(),
                        JSON.writeValueAsString(lines(changes)),
                        currentActor.get().employeeId())
                .update();
    }

    private static List<AnnexDraft.Line> lines(List<AnnexComparison.Change> changes) {
        return changes.stream().map(AnnexComparison.Change::line).toList();
    }

    private static @Nullable String[] each(
            List<PlanDraft.Line> lines, Function<PlanDraft.Line, @Nullable String> part) {
        return lines.stream().map(part).toArray(String[]::new);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
