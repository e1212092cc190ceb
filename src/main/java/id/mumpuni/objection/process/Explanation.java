package id.mumpuni.objection.process;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** What the appraiser says to the objection. */
@Embeddable
record Explanation(
        @Column(name = "explanation") String text,
        @Column(name = "explained_by") UUID by,
        @Column(name = "explained_at") Instant at) {}
