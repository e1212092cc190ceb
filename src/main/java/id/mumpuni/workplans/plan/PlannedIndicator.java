package id.mumpuni.workplans.plan;

import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.text.IndicatorText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** How one planned result is measured, and what is expected of it. Part of {@link WorkPlan}. */
@Entity
@Table(name = "indicator")
class PlannedIndicator {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private int ordinal;
    private @Nullable UUID earlierId;

    @Enumerated(EnumType.STRING)
    private @Nullable IndicatorAspect aspect;

    @Enumerated(EnumType.STRING)
    private @Nullable Perspective perspective;

    private String description;
    private @Nullable String target;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlannedIndicator() {}

    PlannedIndicator(IndicatorText text, int ordinal) {
        this.description = text.description();
        change(text, ordinal);
    }

    void change(IndicatorText text, int newOrdinal) {
        ordinal = newOrdinal;
        aspect = text.aspect();
        perspective = text.perspective();
        description = text.description();
        target = text.target();
    }

    void narrate() {
        if (target != null) {
            description = description + ": " + target;
            target = null;
        }
    }

    /** The same indicator in the next revision of its plan. */
    PlannedIndicator successor() {
        PlannedIndicator next = new PlannedIndicator(text(), ordinal);
        next.earlierId = id;
        return next;
    }

    IndicatorText text() {
        return new IndicatorText(id, aspect, perspective, description, target);
    }

    boolean is(@Nullable UUID other) {
        return id != null && id.equals(other);
    }
}
