package id.mumpuni.dialogue.counselling;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever receives the record says what follows from the counselling. */
@Service
class CloseCounselling {

    private final Counsellings counsellings;
    private final Clock clock;

    CloseCounselling(Counsellings counsellings, Clock clock) {
        this.counsellings = counsellings;
        this.clock = clock;
    }

    @CounsellingPolicy.MayClose
    @Transactional
    void close(UUID id, String followUp) {
        counsellings.get(id).close(followUp, Instant.now(clock));
    }
}
