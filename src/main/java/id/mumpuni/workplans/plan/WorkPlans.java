package id.mumpuni.workplans.plan;

import id.mumpuni.shared.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkPlans extends Repository<WorkPlan, UUID> {

    WorkPlan save(WorkPlan plan);

    void delete(WorkPlan plan);

    /**
     * A result belongs to its plan: whoever changes one changes the plan's version. The second of two waits for the
     * first, so it sees what was done, and a second click is told "already" instead of "somebody else".
     */
    @Lock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
    @Query("SELECT p FROM WorkPlan p WHERE p.id = :id")
    Optional<WorkPlan> findForChange(UUID id);

    @Query("SELECT p FROM WorkPlan p WHERE p.employeeId = :employeeId AND p.year = :year"
            + " ORDER BY p.revision DESC LIMIT 1")
    Optional<WorkPlan> newest(UUID employeeId, int year);

    default WorkPlan get(UUID id) {
        return findForChange(id).orElseThrow(() -> new NotFound(WorkPlan.class, id));
    }
}
