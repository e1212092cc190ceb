package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.shared.Stale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is judged part by part, in the transaction of the use case: whose turn it is, is asked while nobody else can take a
 * step, so that nothing is written into what was handed to the table or signed meanwhile.
 */
@Component
class JudgedParts {

    private final JdbcClient jdbc;
    private final AppraisalPolicy policy;

    JudgedParts(JdbcClient jdbc, AppraisalPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    void hold(UUID id) {
        jdbc.sql("SELECT id FROM appraisal WHERE id = ? FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .single();
        policy.requireJudging(id);
    }

    /** @param before what the page knew; null if it does not say. The same once more is no conflict. */
    void write(String sql, UUID id, Object part, String said, @Nullable String before) {
        int written = jdbc.sql(sql)
                .param("id", id)
                .param("part", part)
                .param("said", said)
                .param("before", before)
                .update();
        if (written == 0) {
            throw new Stale(JudgedParts.class, id);
        }
    }
}
