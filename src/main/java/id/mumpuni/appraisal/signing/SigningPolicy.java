package id.mumpuni.appraisal.signing;

import id.mumpuni.people.CurrentActor;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** A batch is only for the eyes of whoever asked for it. */
@Component("signingPolicy")
class SigningPolicy {

    private final SigningBatches batches;
    private final CurrentActor currentActor;

    SigningPolicy(SigningBatches batches, CurrentActor currentActor) {
        this.batches = batches;
        this.currentActor = currentActor;
    }

    public boolean isOwn(UUID id) {
        return currentActor.get().is(batches.signerOf(id));
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@signingPolicy.isOwn(#id)")
    @interface Own {}
}
