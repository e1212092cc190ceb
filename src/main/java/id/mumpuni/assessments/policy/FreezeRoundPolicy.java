package id.mumpuni.assessments.policy;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From now on rounds may go by this version, and nobody changes it any more. */
@Service
class FreezeRoundPolicy {

    private final JdbcClient jdbc;
    private final Clock clock;

    FreezeRoundPolicy(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void freeze(UUID id) {
        int frozen = jdbc.sql("UPDATE round_policy SET frozen_at = ? WHERE id = ? AND frozen_at IS NULL")
                .params(OffsetDateTime.now(clock), id)
                .update();
        if (frozen == 0) {
            throw new RuleViolation("rounds.policy.frozen");
        }
    }
}
