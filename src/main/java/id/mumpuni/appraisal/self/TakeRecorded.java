package id.mumpuni.appraisal.self;

import id.mumpuni.appraisal.process.AppraisalPolicy;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the achievements that are still empty from what was recorded during the period. What was typed is never touched. */
@Service
class TakeRecorded {

    private static final String SQL = """
            INSERT INTO achievement (appraisal_id, indicator_id, text)
            SELECT a.id, i.id, :text
            FROM appraisal a JOIN planned_result r ON r.plan_id = a.plan_id JOIN indicator i ON i.result_id = r.id
            WHERE a.id = :id AND a.status = 'OPEN' AND i.id = :indicator
            FOR SHARE OF a
            ON CONFLICT (appraisal_id, indicator_id) DO UPDATE SET text = excluded.text WHERE achievement.text = ''
            """;

    private final RecordedRealisations recorded;
    private final JdbcClient jdbc;
    private final AppraisalPolicy policy;

    TakeRecorded(RecordedRealisations recorded, JdbcClient jdbc, AppraisalPolicy policy) {
        this.recorded = recorded;
        this.jdbc = jdbc;
        this.policy = policy;
    }

    /** Returns how many fields it filled. */
    @AppraisalPolicy.MayFill
    @Transactional
    int take(UUID id) {
        policy.requireFilling(id);
        int filled = 0;
        for (Map.Entry<UUID, String> proposal : recorded.of(id).entrySet()) {
            filled += jdbc.sql(SQL)
                    .param("id", id)
                    .param("indicator", proposal.getKey())
                    .param("text", proposal.getValue())
                    .update();
        }
        return filled;
    }
}
