package id.mumpuni.integration.siasn;

import id.mumpuni.people.CurrentActor;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Finds the facts for {@link ImportPermissions}; its annotations put them in front of a use case or a page. */
@Component("importPolicy")
class ImportPolicy {

    private final ImportRuns runs;
    private final CurrentActor currentActor;

    ImportPolicy(ImportRuns runs, CurrentActor currentActor) {
        this.runs = runs;
        this.currentActor = currentActor;
    }

    public ImportPermissions anywhere() {
        return new ImportPermissions(currentActor.get());
    }

    /** A stranger is not told whether the run exists. */
    public ImportPermissions on(UUID id) {
        ImportPermissions general = anywhere();
        if (general.mayView()) {
            runs.get(id);
        }
        return general;
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@importPolicy.anywhere().mayView()")
    @interface MayView {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@importPolicy.anywhere().mayStart()")
    @interface MayStart {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@importPolicy.on(#id).mayDecide()")
    @interface MayDecide {}
}
