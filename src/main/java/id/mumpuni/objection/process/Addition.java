package id.mumpuni.objection.process;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What the employee adds when asked. */
@Embeddable
record Addition(
        @Column(name = "addition") String text,
        @Column(name = "added_at") Instant at) {}
