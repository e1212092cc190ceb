package id.mumpuni.people.unit;

import id.mumpuni.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WorkUnits extends Repository<WorkUnit, UUID> {

    WorkUnit saveAndFlush(WorkUnit unit);

    Optional<WorkUnit> findById(UUID id);

    default WorkUnit get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound(WorkUnit.class, id));
    }
}
