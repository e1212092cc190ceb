package id.mumpuni.workplans.exemption;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.rules.ExemptionReason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personnel officer confirms that planning does not apply to a person for a time. */
@Service
class Exempt {

    private static final String SQL = """
            INSERT INTO plan_exemption (employee_id, reason, valid, decree, legal_status, decided_by, decided_at)
            SELECT e.id, :reason, daterange(CAST(:since AS date), CAST(:until AS date), '[]'), :decree, e.legal_status, :by, :at
            FROM employee e
            WHERE e.id = :employee AND NOT EXISTS (SELECT FROM plan_exemption m WHERE m.employee_id = e.id
                AND m.valid && daterange(CAST(:since AS date), CAST(:until AS date), '[]'))
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    Exempt(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void exempt(UUID id, ExemptionReason reason, LocalDate since, @Nullable LocalDate until, String decree) {
        if (until != null && until.isBefore(since)) {
            throw new RuleViolation("workplans.exemption.order");
        }
        int made = jdbc.sql(SQL)
                .param("employee", id)
                .param("reason", reason.name())
                .param("since", since)
                .param("until", until)
                .param("decree", decree)
                .param("by", currentActor.get().employeeId())
                .param("at", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
        if (made == 0) {
            throw new RuleViolation("workplans.exemption.overlap");
        }
    }
}
