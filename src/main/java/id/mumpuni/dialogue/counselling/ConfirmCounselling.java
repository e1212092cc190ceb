package id.mumpuni.dialogue.counselling;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person signs that the counselling took place. */
@Service
class ConfirmCounselling {

    private final Counsellings counsellings;
    private final Clock clock;

    ConfirmCounselling(Counsellings counsellings, Clock clock) {
        this.counsellings = counsellings;
        this.clock = clock;
    }

    @CounsellingPolicy.MayConfirm
    @Transactional
    void confirm(UUID id) {
        counsellings.get(id).confirm(Instant.now(clock));
    }
}
