package id.mumpuni.assessments.rating;

import id.mumpuni.people.CurrentActor;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Puts {@link FormPermissions} in front of use cases and pages. */
@Component("raterFormPolicy")
class FormPolicy {

    private final CurrentActor currentActor;
    private final RaterForms forms;

    FormPolicy(CurrentActor currentActor, RaterForms forms) {
        this.currentActor = currentActor;
        this.forms = forms;
    }

    public FormPermissions on(UUID form) {
        return of(forms.get(form));
    }

    FormPermissions of(FormFacts form) {
        return new FormPermissions(
                currentActor.get().is(form.raterId()), form.relation(), form.phase(), form.submitted());
    }

    /** Also in front of what changes a form: the use case says in a sentence why a moment is the wrong one. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@raterFormPolicy.on(#id).mayRead()")
    @interface MayRead {}
}
