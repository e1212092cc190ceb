package id.mumpuni.people.head;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.people.ReportingLineChanged;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on proposals in bulk. What is not proposed to this officer, or no longer, is left as it is. */
@Service
class ConfirmHeads {

    record Outcome(int confirmed, int refused) {}

    private final HeadCandidates candidates;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ConfirmHeads(
            HeadCandidates candidates, CurrentActor currentActor, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.candidates = candidates;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.events = events;
    }

    @PersonnelPolicy.MaySettle
    @Transactional
    Outcome decide(Collection<UUID> yes, Collection<UUID> no) {
        Set<UUID> mine = candidates.visibleTo(currentActor.get()).stream()
                .map(HeadCandidates.Candidate::placementId)
                .collect(Collectors.toSet());
        return new Outcome(confirm(mine, yes), refuse(mine, no));
    }

    @PersonnelPolicy.MaySettle
    @Transactional
    Outcome confirmAllSure() {
        Set<UUID> sure = candidates.visibleTo(currentActor.get()).stream()
                .filter(HeadCandidates.Candidate::sure)
                .map(HeadCandidates.Candidate::placementId)
                .collect(Collectors.toSet());
        return new Outcome(confirm(sure, sure), 0);
    }

    private int confirm(Set<UUID> mine, Collection<UUID> ids) {
        int confirmed = jdbc.sql("UPDATE placement SET head = true, head_basis = 'CONFIRMED', version = version + 1"
                        + " WHERE id = ANY(?) AND NOT head")
                .param(ids.stream().filter(mine::contains).toArray(UUID[]::new))
                .update();
        if (confirmed > 0) {
            events.publishEvent(new ReportingLineChanged());
        }
        return confirmed;
    }

    private int refuse(Set<UUID> mine, Collection<UUID> ids) {
        return jdbc.sql("INSERT INTO head_refusal (placement_id) SELECT unnest(?::uuid[]) ON CONFLICT DO NOTHING")
                .param(ids.stream().filter(mine::contains).toArray(UUID[]::new))
                .update();
    }
}
