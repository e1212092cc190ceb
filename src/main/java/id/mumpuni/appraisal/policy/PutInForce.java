package id.mumpuni.appraisal.policy;

import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From now on periods may be opened with this version, and nobody changes it any more. */
@Service
class PutInForce {

    private final JdbcClient jdbc;
    private final Clock clock;

    PutInForce(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @CyclePolicyPolicy.MayManage
    @Transactional
    void put(UUID id) {
        int put = jdbc.sql("UPDATE evaluation_policy SET frozen_at = ? WHERE id = ? AND frozen_at IS NULL")
                .params(Instant.now(clock).atOffset(ZoneOffset.UTC), id)
                .update();
        if (put == 0) {
            throw new RuleViolation("policy.frozen");
        }
    }
}
