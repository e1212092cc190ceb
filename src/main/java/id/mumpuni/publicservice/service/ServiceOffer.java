package id.mumpuni.publicservice.service;

import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A service that a unit offers to the public. */
@Entity
@Table(name = "public_service")
class ServiceOffer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID unitId;
    private String name;
    private String description;
    private @Nullable String place;
    private @Nullable String hours;
    private @Nullable LocalDate closedOn;
    private UUID registeredBy;
    private Instant registeredAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ServiceOffer() {}

    ServiceOffer(UUID unitId, ServiceForm.Written words, UUID registeredBy, Instant now) {
        this.unitId = unitId;
        this.name = words.name();
        this.description = words.description();
        this.place = words.place();
        this.hours = words.hours();
        this.registeredBy = registeredBy;
        this.registeredAt = now;
    }

    void describe(ServiceForm.Written words, @Nullable Integer seen) {
        if (version != null && !version.equals(seen)) {
            throw new Stale(ServiceOffer.class, id());
        }
        name = words.name();
        description = words.description();
        place = words.place();
        hours = words.hours();
    }

    void close(LocalDate today) {
        if (closedOn != null) {
            throw new RuleViolation("publicservice.service.closed-already");
        }
        closedOn = today;
    }

    void reopen() {
        if (closedOn == null) {
            throw new RuleViolation("publicservice.service.open-already");
        }
        closedOn = null;
    }

    UUID id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }
}
