package id.mumpuni.dialogue.guidance;

import id.mumpuni.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Guidances extends Repository<Guidance, UUID> {

    Guidance saveAndFlush(Guidance guidance);

    Optional<Guidance> findById(UUID id);

    default Guidance get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound(Guidance.class, id));
    }
}
