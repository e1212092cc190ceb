package id.mumpuni.publicservice.answer;

import id.mumpuni.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Voices extends Repository<Voice, UUID> {

    Voice saveAndFlush(Voice voice);

    Optional<Voice> findById(UUID id);

    default Voice get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound(Voice.class, id));
    }
}
