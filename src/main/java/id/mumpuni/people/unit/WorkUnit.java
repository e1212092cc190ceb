package id.mumpuni.people.unit;

import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A unit as it is now; what it was is kept by the database. */
@Entity
@DynamicUpdate // an unchanged parent must not make the database refresh the tree
class WorkUnit {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private @Nullable UUID parentId;
    private String name;
    private @Nullable String headTitle;
    private boolean independent;
    private @Nullable LocalDate effectiveFrom;
    private @Nullable LocalDate closedOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected WorkUnit() {}

    WorkUnit(UUID parentId, String name, @Nullable String headTitle, LocalDate from) {
        this.parentId = parentId;
        this.name = name;
        this.headTitle = headTitle;
        this.effectiveFrom = from;
    }

    void expect(@Nullable Integer seen) {
        if (version != null && !version.equals(seen)) {
            throw new Stale(WorkUnit.class, id());
        }
    }

    /** A new name or place from a day on; the database keeps the old one for the days before. */
    void change(@Nullable UUID newParent, String newName, @Nullable String newHeadTitle, LocalDate from) {
        requireOpen();
        requireNotBefore(from);
        if (parentId == null && newParent != null || parentId != null && newParent == null) {
            throw new RuleViolation("people.unit.root-stays");
        }
        if (newParent != null && newParent.equals(id)) {
            throw new RuleViolation("people.unit.loop");
        }
        parentId = newParent;
        name = newName;
        headTitle = newHeadTitle;
        effectiveFrom = from;
    }

    /** Unit kerja mandiri, or a part of the unit above. */
    void standAlone(boolean alone) {
        independent = alone;
    }

    void close(LocalDate on) {
        requireOpen();
        requireNotBefore(on.minusDays(1));
        if (parentId == null) {
            throw new RuleViolation("people.unit.root-stays");
        }
        closedOn = on;
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw new RuleViolation("people.unit.closed-already");
        }
    }

    private void requireNotBefore(LocalDate day) {
        if (effectiveFrom != null && day.isBefore(effectiveFrom)) {
            throw new RuleViolation("people.unit.before-last-change");
        }
    }

    UUID id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }
}
