package id.mumpuni.people.appraiser;

import id.mumpuni.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Disputes extends Repository<AppraiserDispute, UUID> {

    AppraiserDispute saveAndFlush(AppraiserDispute dispute);

    Optional<AppraiserDispute> findById(UUID id);

    boolean existsByEmployeeIdAndStatus(UUID employeeId, DisputeStatus status);

    default AppraiserDispute get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound(AppraiserDispute.class, id));
    }
}
