package id.mumpuni.workplans.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Sasaran, indikator and target of one line. Part of {@link Agreement}. */
@Entity
class AgreementTarget {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private int ordinal;
    private String objective;
    private String indicator;
    private String target;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AgreementTarget() {}

    AgreementTarget(Agreement.TargetText text, int ordinal) {
        this.objective = text.objective();
        this.indicator = text.indicator();
        this.target = text.target();
        this.ordinal = ordinal;
    }

    AgreementTarget change(Agreement.TargetText text, int newOrdinal) {
        objective = text.objective();
        indicator = text.indicator();
        target = text.target();
        ordinal = newOrdinal;
        return this;
    }

    Agreement.TargetText copy() {
        return new Agreement.TargetText(null, objective, indicator, target);
    }

    boolean is(@Nullable UUID other) {
        return id != null && id.equals(other);
    }
}
