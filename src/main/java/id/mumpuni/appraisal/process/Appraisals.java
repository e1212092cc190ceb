package id.mumpuni.appraisal.process;

import id.mumpuni.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Appraisals extends Repository<Appraisal, UUID> {

    Optional<Appraisal> findById(UUID id);

    default Appraisal get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound(Appraisal.class, id));
    }
}
