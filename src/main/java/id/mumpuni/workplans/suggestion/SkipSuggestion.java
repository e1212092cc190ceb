package id.mumpuni.workplans.suggestion;

import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.access.PlanPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person does not want a suggestion. Whoever turns down what a leader shared out says why. */
@Service
class SkipSuggestion {

    private static final int LONGEST_REASON = 1000;

    private final Suggestions suggestions;
    private final PlanPolicy policy;
    private final JdbcClient jdbc;
    private final Clock clock;

    SkipSuggestion(Suggestions suggestions, PlanPolicy policy, JdbcClient jdbc, Clock clock) {
        this.suggestions = suggestions;
        this.policy = policy;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PlanPolicy.MayWrite
    @Transactional
    void skip(UUID id, Source source, UUID itemId, String reason) {
        Suggestions.Suggestion item = suggestions.one(id, source, itemId);
        switch (source) {
            case CELL -> {
                if (!policy.isOwn(id)) {
                    throw new AccessDeniedException("a refusal speaks for the person");
                }
                refuse(item.id(), reason.strip());
            }
            case SHEET ->
                jdbc.sql("DELETE FROM plan_proposal WHERE id = ?")
                        .param(item.id())
                        .update();
            case ANNEX ->
                jdbc.sql("DELETE FROM annex_proposal WHERE id = ?")
                        .param(item.id())
                        .update();
            case LAST_YEAR -> remember(id, item.id());
            case LIBRARY ->
                remember(
                        id,
                        jdbc.sql("SELECT entry_id FROM library_version WHERE id = ?")
                                .param(item.id())
                                .query(UUID.class)
                                .single());
        }
    }

    private void refuse(UUID cell, String reason) {
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new RuleViolation("suggestion.reason");
        }
        jdbc.sql("UPDATE role_cell SET refusal = ?, answered_at = ?, version = version + 1 WHERE id = ?")
                .params(reason, Instant.now(clock).atOffset(ZoneOffset.UTC), cell)
                .update();
    }

    private void remember(UUID plan, UUID source) {
        jdbc.sql(
                        "INSERT INTO suggestion_skip (employee_id, year, source_id) SELECT employee_id, year, ? FROM work_plan WHERE id = ?"
                                + " ON CONFLICT DO NOTHING")
                .params(source, plan)
                .update();
    }
}
