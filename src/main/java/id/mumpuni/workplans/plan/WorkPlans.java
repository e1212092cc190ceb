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

    /** Gives what was added its ids. */
    void flush();

    /** The second of two waits for the first, and then sees what was done. */
    @Query(value = "SELECT id FROM work_plan WHERE id = :id FOR UPDATE", nativeQuery = true)
    Optional<UUID> lock(UUID id);

    /** A result belongs to its plan: whoever changes one changes the plan's version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("SELECT p FROM WorkPlan p WHERE p.id = :id")
    Optional<WorkPlan> findForChange(UUID id);

    @Query("SELECT p FROM WorkPlan p WHERE p.employeeId = :employeeId AND p.year = :year"
            + " ORDER BY p.revision DESC LIMIT 1")
    Optional<WorkPlan> newest(UUID employeeId, int year);

    default WorkPlan get(UUID id) {
        return lock(id).flatMap(this::findForChange).orElseThrow(() -> new NotFound(WorkPlan.class, id));
    }
}
