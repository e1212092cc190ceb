package id.mumpuni.dialogue.counselling;

import id.mumpuni.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Counsellings extends Repository<Counselling, UUID> {

    Counselling save(Counselling counselling);

    Optional<Counselling> findById(UUID id);

    default Counselling get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound(Counselling.class, id));
    }
}
