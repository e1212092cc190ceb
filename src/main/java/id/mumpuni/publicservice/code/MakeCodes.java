package id.mumpuni.publicservice.code;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.publicservice.service.ServicePolicy;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes codes to give away, and notes how many, by whom and on which day. */
@Service
class MakeCodes {

    private final SurveyCodes codes;
    private final ServicePolicy policy;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final Clock clock;

    MakeCodes(SurveyCodes codes, ServicePolicy policy, CurrentActor currentActor, JdbcClient jdbc, Clock clock) {
        this.codes = codes;
        this.policy = policy;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param servedBy who served, which makes each a verified service event; null if nobody in particular */
    @ServicePolicy.MayMakeCodes
    @Transactional
    List<String> make(UUID id, int number, @Nullable UUID servedBy) {
        if (!policy.on(id).mayMakeCodes()) {
            throw new RuleViolation("publicservice.code.service-closed");
        }
        if (servedBy != null && !servesThere(servedBy, id)) {
            throw new RuleViolation("publicservice.code.not-staff");
        }
        codes.forgetOld();
        jdbc.sql("INSERT INTO service_code_batch (service_id, made, verified, made_by, made_on) VALUES (?, ?, ?, ?, ?)")
                .params(id, number, servedBy != null)
                .params(currentActor.get().employeeId(), LocalDate.now(clock))
                .update();
        var event = new SurveyCodes.Event(id, servedBy);
        return Stream.generate(() -> codes.make(event)).limit(number).toList();
    }

    private boolean servesThere(UUID person, UUID service) {
        return jdbc.sql("SELECT serves_in(?, unit_id, ?) FROM public_service WHERE id = ?")
                .params(person, LocalDate.now(clock), service)
                .query(Boolean.class)
                .single();
    }
}
