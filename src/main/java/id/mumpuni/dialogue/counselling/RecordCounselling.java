package id.mumpuni.dialogue.counselling;

import static java.util.Objects.requireNonNull;

import id.mumpuni.dialogue.line.PersonLines;
import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The counsellor signs the record, which is reported to those whom the own capacity demands. */
@Service
class RecordCounselling {

    private final Counsellings counsellings;
    private final PersonLines lines;
    private final Notifications notifications;
    private final Clock clock;

    RecordCounselling(Counsellings counsellings, PersonLines lines, Notifications notifications, Clock clock) {
        this.counsellings = counsellings;
        this.lines = lines;
        this.notifications = notifications;
        this.clock = clock;
    }

    @CounsellingPolicy.MayRecord
    @Transactional
    void record(UUID id, String notes) {
        Counselling counselling = counsellings.get(id);
        counselling.record(notes, Instant.now(clock));
        receivers(counselling)
                .map(reader -> new Notification(
                        reader, "dialogue.counselling.recorded-for-you", List.of(), "/konseling/" + id))
                .forEach(notifications::send);
    }

    /** To whom the record is reported. */
    private Stream<UUID> receivers(Counselling counselling) {
        CounsellorCapacity capacity = requireNonNull(counselling.capacity());
        UUID superior =
                capacity.reportsToSuperior() ? lines.appraiserOf(counselling.reporterId(), LocalDate.now(clock)) : null;
        return Stream.<@Nullable UUID>of(
                        counselling.officerId(),
                        capacity.reportsToAppraiser() ? counselling.reporterId() : null,
                        superior == null || superior.equals(counselling.employeeId()) ? null : superior)
                .filter(Objects::nonNull)
                .distinct();
    }
}
