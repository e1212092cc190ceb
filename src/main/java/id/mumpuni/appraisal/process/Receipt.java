package id.mumpuni.appraisal.process;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the person got the result: by opening it, or on paper as the signer says; how was not kept in the beginning. */
@Embeddable
record Receipt(
        @Column(name = "received_on") LocalDate day,

        @Column(name = "received_how") @Enumerated(EnumType.STRING) @Nullable
        How how,

        @Column(name = "received_note") @Nullable String note) {

    enum How {
        OPENED,
        HANDED_OVER
    }
}
