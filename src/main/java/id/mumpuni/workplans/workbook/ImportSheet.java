package id.mumpuni.workplans.workbook;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.plan.PlanDraft;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a workbook over: one's own into the own open plan, an office's as proposals that each person confirms. All of
 * it or, where a row has a problem, nothing.
 */
@Service
class ImportSheet {

    private static final String PROPOSE = """
            INSERT INTO plan_proposal (employee_id, year, result_id, kind, description, supported_result, indicators, proposed_by)
            VALUES (:employee, :year, :result, :kind, :description, :supported, COALESCE((
                SELECT jsonb_agg(jsonb_build_object('id', l.id, 'aspect', l.aspect, 'perspective', l.perspective,
                    'description', l.description, 'target', l.target) ORDER BY l.place)
                FROM unnest(:ids::uuid[], :aspects::text[], :perspectives::text[], :descriptions::text[], :targets::text[])
                    WITH ORDINALITY AS l (id, aspect, perspective, description, target, place)), '[]'), :by)
            ON CONFLICT (employee_id, year, result_id, description) DO UPDATE SET kind = excluded.kind,
                supported_result = excluded.supported_result, indicators = excluded.indicators,
                proposed_by = excluded.proposed_by
            """;

    private final SheetComparison comparison;
    private final SheetPages pages;
    private final PlanDraft draft;
    private final PlanSheetPolicy policy;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    ImportSheet(
            SheetComparison comparison,
            SheetPages pages,
            PlanDraft draft,
            PlanSheetPolicy policy,
            CurrentActor currentActor,
            JdbcClient jdbc) {
        this.comparison = comparison;
        this.pages = pages;
        this.draft = draft;
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
        outcome.changes().forEach(this::write);
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
        return outcome.done();
    }

    private void write(SheetComparison.Change change) {
        UUID plan = Objects.requireNonNull(change.planId());
        SheetResult result = change.result();
        PlanContents.Result known = change.known();
        PlanDraft.Support support = support(result, known);
        var text = new PlanDraft.Text(result.kind(), result.description(), support, null, result.lines());
        if (known == null) {
            draft.add(plan, text);
        } else {
            draft.change(plan, known.id(), text);
        }
    }

    /** The link stays as long as the words for it stay. */
    private PlanDraft.Support support(SheetResult result, PlanContents.@Nullable Result known) {
        return known != null && Objects.equals(result.supported(), known.supportedResult())
                ? draft.support(known.id())
                : new PlanDraft.Support(result.supported(), null, null);
    }

    private void propose(SheetComparison.Change change) {
        SheetResult result = change.result();
        List<PlanDraft.Line> lines = result.lines();
        jdbc.sql(PROPOSE)
                .param("employee", change.person().id())
                .param("year", result.year())
                .param("result", result.id())
                .param("kind", result.kind().name())
                .param("description", result.description())
                .param("supported", result.supported())
                .param("ids", lines.stream().map(PlanDraft.Line::id).toArray(UUID[]::new))
                .param("aspects", each(lines, line -> name(line.aspect())))
                .param("perspectives", each(lines, line -> name(line.perspective())))
                .param("descriptions", each(lines, PlanDraft.Line::description))
                .param("targets", each(lines, PlanDraft.Line::target))
                .param("by", currentActor.get().employeeId())
                .update();
    }

    private static @Nullable String[] each(
            List<PlanDraft.Line> lines, Function<PlanDraft.Line, @Nullable String> part) {
        return lines.stream().map(part).toArray(String[]::new);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
