package id.mumpuni.audit.chain;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One at a time; it runs in the background. */
@Service
class AskForVerification {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskForVerification(JdbcClient jdbc, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    @ChainPolicy.MayVerify
    @Transactional
    void ask() {
        UUID id = jdbc.sql("INSERT INTO audit_verification (status, asked_by, asked_at) VALUES ('RUNNING', ?, ?)"
                        + " ON CONFLICT (status) WHERE status = 'RUNNING' DO NOTHING RETURNING id")
                .params(currentActor.get().employeeId(), OffsetDateTime.now(clock))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("audit.chain.running"));
        events.publishEvent(new VerificationAsked(id));
    }
}
