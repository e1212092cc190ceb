package id.mumpuni.workplans.suggestion;

import id.mumpuni.shared.NotFound;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.ResultOrigin;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.plan.PlanDraft;
import id.mumpuni.workplans.text.Assignment;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person takes a suggestion over as a result of the own open plan. Nothing gets in on another way. */
@Service
class TakeSuggestion {

    private final Suggestions suggestions;
    private final SuggestedTexts texts;
    private final PlanDraft draft;
    private final PlanContents contents;
    private final JdbcClient jdbc;
    private final Clock clock;

    TakeSuggestion(
            Suggestions suggestions,
            SuggestedTexts texts,
            PlanDraft draft,
            PlanContents contents,
            JdbcClient jdbc,
            Clock clock) {
        this.suggestions = suggestions;
        this.texts = texts;
        this.draft = draft;
        this.contents = contents;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param kind utama or tambahan, if the person says so */
    @PlanPolicy.MayWrite
    @Transactional
    UUID take(UUID id, Source source, UUID itemId, @Nullable ResultKind kind) {
        Suggestions.Suggestion item = suggestions.one(id, source, itemId);
        ResultKind wanted = kind == null ? item.kind() : kind;
        return switch (source) {
            case CELL -> cell(id, item, wanted);
            case SHEET -> sheet(id, item);
            case LAST_YEAR ->
                draft.add(
                        id,
                        text(
                                wanted,
                                item,
                                new PlanDraft.Support(item.supported(), null, null),
                                texts.ofLastYear(itemId)));
            case LIBRARY -> library(id, item, wanted);
            case ANNEX -> throw new NotFound(TakeSuggestion.class, itemId); // no result: TakeAnnex
        };
    }

    /** New words of the leader for what was taken over before change that result; its indicators stay. */
    private UUID cell(UUID plan, Suggestions.Suggestion item, ResultKind kind) {
        SuggestedTexts.Cell cell = texts.cell(item.id(), plan);
        var support = new PlanDraft.Support(cell.leadersWords(), cell.leadersResult(), null);
        Optional<PlanContents.Result> known = contents.find(plan).stream()
                .flatMap(one -> one.results().stream())
                .filter(result -> result.id().equals(cell.takenResult()))
                .findFirst();
        UUID result;
        if (known.isPresent()) {
            result = known.get().id();
            draft.change(plan, result, text(known.get().kind(), item, support, SuggestedTexts.lines(known.get())));
        } else {
            result = draft.add(
                    plan, new PlanDraft.Text(kind, item.description(), support, given(cell.giver()), List.of()));
        }
        jdbc.sql("UPDATE role_cell SET taken_result_id = ?, answered_at = ?, version = version + 1 WHERE id = ?")
                .params(result, Instant.now(clock).atOffset(ZoneOffset.UTC), item.id())
                .update();
        return result;
    }

    private UUID sheet(UUID plan, Suggestions.Suggestion item) {
        SuggestedTexts.Proposal proposal = texts.proposal(item.id());
        List<PlanDraft.Line> lines = texts.ofProposal(item.id());
        PlanContents.Result known = contents.find(plan).stream()
                .flatMap(one -> one.results().stream())
                .filter(one -> one.id().equals(proposal.resultId()))
                .findFirst()
                .orElse(null);
        var text = new PlanDraft.Text(
                item.kind(),
                item.description(),
                known == null ? new PlanDraft.Support(item.supported(), null, null) : support(known, item.supported()),
                proposal.assignment(known),
                known == null ? SuggestedTexts.fresh(lines) : lines);
        UUID result;
        if (known == null) {
            result = draft.add(plan, text);
        } else {
            result = known.id();
            draft.change(plan, result, text);
        }
        jdbc.sql("DELETE FROM plan_proposal WHERE id = ?").param(item.id()).update();
        return result;
    }

    /** The link stays as long as the words for it stay. */
    private PlanDraft.Support support(PlanContents.Result known, @Nullable String words) {
        boolean same = words == null || words.equals(known.supportedResult());
        return same ? draft.support(known.id()) : new PlanDraft.Support(words, null, null);
    }

    private UUID library(UUID plan, Suggestions.Suggestion item, ResultKind kind) {
        UUID result = draft.add(plan, text(kind, item, PlanDraft.Support.NONE, texts.ofLibrary(item.id(), plan)));
        jdbc.sql("INSERT INTO library_use (entry_id, plan_id, taken_at)"
                        + " SELECT entry_id, ?, ? FROM library_version WHERE id = ? ON CONFLICT DO NOTHING")
                .params(plan, Instant.now(clock).atOffset(ZoneOffset.UTC), item.id())
                .update();
        return result;
    }

    private static PlanDraft.Text text(
            ResultKind kind, Suggestions.Suggestion item, PlanDraft.Support support, List<PlanDraft.Line> lines) {
        return new PlanDraft.Text(kind, item.description(), support, null, lines);
    }

    private static @Nullable Assignment given(@Nullable UUID giver) {
        return giver == null ? null : new Assignment(ResultOrigin.POST, null, giver, null);
    }
}
