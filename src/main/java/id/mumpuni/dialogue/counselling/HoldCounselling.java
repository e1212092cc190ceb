package id.mumpuni.dialogue.counselling;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The counsellor signs the record; the person signs that it took place. */
@Service
class HoldCounselling {

    private final Counsellings counsellings;
    private final Clock clock;

    HoldCounselling(Counsellings counsellings, Clock clock) {
        this.counsellings = counsellings;
        this.clock = clock;
    }

    @CounsellingPolicy.MayRecord
    @Transactional
    void record(UUID id, String notes) {
        counsellings.get(id).record(notes, Instant.now(clock));
    }

    @CounsellingPolicy.MayConfirm
    @Transactional
    void confirm(UUID id) {
        counsellings.get(id).confirm(Instant.now(clock));
    }
}
