package id.mumpuni.workplans.plan;

import id.mumpuni.shared.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkPlans extends Repository<WorkPlan, UUID> {

    WorkPlan save(WorkPlan plan);

    void delete(WorkPlan plan);

    void flush();

    /** Remarks beside its lines that the person has not answered. */
    @Query(value = "SELECT count(*) FROM plan_remark WHERE plan_id = :id AND answered_at IS NULL", nativeQuery = true)
    int unanswered(UUID id);

    /** Whoever supports a result of a revision that is given up supports the one before it. */
    @Modifying
    @Query(
            value = "UPDATE planned_result s SET supported_result_id = r.earlier_id FROM planned_result r"
                    + " WHERE r.plan_id = :id AND s.supported_result_id = r.id",
            nativeQuery = true)
    void handBackLinks(UUID id);

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
