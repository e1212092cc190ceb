package id.mumpuni.workplans.library;

import id.mumpuni.people.PersonnelPolicy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From today on nobody is offered the entry. */
@Service
class RetireEntry {

    private final EntryVersions versions;
    private final Clock clock;

    RetireEntry(EntryVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void retire(UUID id) {
        versions.requireNewest(id, null);
        versions.end(id, LocalDate.now(clock));
    }
}
