package id.mumpuni.dialogue.meeting;

import id.mumpuni.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Meetings extends Repository<Meeting, UUID> {

    Meeting saveAndFlush(Meeting meeting);

    Optional<Meeting> findById(UUID id);

    default Meeting get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound(Meeting.class, id));
    }
}
