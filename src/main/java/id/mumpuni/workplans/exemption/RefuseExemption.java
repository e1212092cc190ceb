package id.mumpuni.workplans.exemption;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personnel officer declines what the national system suggests; a plan stays due. */
@Service
class RefuseExemption {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    RefuseExemption(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void refuse(UUID id) {
        jdbc.sql("INSERT INTO exemption_refusal (employee_id, legal_status, refused_by, refused_at)"
                        + " SELECT id, legal_status, ?, ? FROM employee WHERE id = ? AND legal_status IS NOT NULL"
                        + " ON CONFLICT (employee_id) DO UPDATE SET legal_status = excluded.legal_status,"
                        + " refused_by = excluded.refused_by, refused_at = excluded.refused_at")
                .params(currentActor.get().employeeId(), Instant.now(clock).atOffset(ZoneOffset.UTC), id)
                .update();
    }
}
