package id.mumpuni.evidence.shelf;

import id.mumpuni.evidence.KeepEvidence;
import id.mumpuni.people.CurrentActor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Adds to the own evidence. No transaction of its own: {@link KeepEvidence} says why. */
@Service
class OwnEvidence {

    private final KeepEvidence keepEvidence;
    private final CurrentActor currentActor;

    OwnEvidence(KeepEvidence keepEvidence, CurrentActor currentActor) {
        this.keepEvidence = keepEvidence;
        this.currentActor = currentActor;
    }

    @EvidencePolicy.Own
    KeepEvidence.Kept file(MultipartFile file) {
        return keepEvidence.file(currentActor.get().employeeId(), file, null);
    }

    @EvidencePolicy.Own
    KeepEvidence.Kept link(String address, @Nullable String title) {
        return keepEvidence.link(currentActor.get().employeeId(), address, title);
    }

    @EvidencePolicy.MayChange
    KeepEvidence.Kept replacement(UUID id, MultipartFile file) {
        return keepEvidence.file(currentActor.get().employeeId(), file, id);
    }
}
