package id.mumpuni.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Puts {@link PersonnelPermissions} in front of use cases and pages. */
@Component("personnelPolicy")
public class PersonnelPolicy {

    private final CurrentActor currentActor;

    PersonnelPolicy(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    public PersonnelPermissions here() {
        return new PersonnelPermissions(currentActor.get());
    }

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@personnelPolicy.here().mayManage()")
    public @interface MayManage {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@personnelPolicy.here().maySettle()")
    public @interface MaySettle {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@personnelPolicy.here().mayOversee()")
    public @interface MayOversee {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@personnelPolicy.here().mayGrantRoles()")
    public @interface MayGrantRoles {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@personnelPolicy.here().maySeeRoles()")
    public @interface MaySeeRoles {}
}
