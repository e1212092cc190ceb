package id.mumpuni.workplans.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A programme or activity with its budget. Part of {@link Agreement}. */
@Entity
class AgreementProgramme {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private int ordinal;
    private String name;
    private BigDecimal budget;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AgreementProgramme() {}

    AgreementProgramme(Agreement.ProgrammeText text, int ordinal) {
        this.name = text.name();
        this.budget = text.budget();
        this.ordinal = ordinal;
    }

    AgreementProgramme change(Agreement.ProgrammeText text, int newOrdinal) {
        name = text.name();
        budget = text.budget();
        ordinal = newOrdinal;
        return this;
    }

    Agreement.ProgrammeText copy() {
        return new Agreement.ProgrammeText(null, name, budget);
    }

    boolean is(@Nullable UUID other) {
        return id != null && id.equals(other);
    }
}
