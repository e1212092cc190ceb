package id.mumpuni.explanation.page;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The result itself and what it was held against.
 *
 * @param standing who stands in as Plt. or Plh. while appraising
 * @param organisation the achievement that counted at the signature, of which unit and period it is, and how it was set
 * @param organisationNow the same as it stands today, where it was changed since
 * @param ownUnit the achievement of the unit that the person leads
 */
record ExplainedResult(
        UUID id,
        UUID employeeId,
        @Nullable UUID appraiserId,
        @Nullable UUID reviewerId,
        String employee,
        @Nullable String appraiser,
        @Nullable String reviewer,
        String signer,
        String signedAs,
        @Nullable String standing,
        Instant signedAt,
        UUID periodId,
        String period,
        String kind,
        LocalDate starts,
        LocalDate ends,
        boolean handedIn,
        @Nullable Instant submittedAt,
        ExpectationLevel workResult,
        ExpectationLevel behaviour,
        PerformanceRating rating,
        @Nullable String feedback,
        @Nullable String recommendation,
        String unit,
        boolean head,
        @Nullable String headOverride,
        @Nullable String ownUnit,
        @Nullable String organisation,
        @Nullable String organisationUnit,
        @Nullable String organisationPeriod,
        boolean organisationLate,
        @Nullable String organisationBasis,
        @Nullable String organisationDecree,
        @Nullable LocalDate organisationOn,
        @Nullable String organisationBy,
        @Nullable Instant organisationAt,
        @Nullable String organisationNow,
        @Nullable LocalDate receivedOn,
        @Nullable String receivedHow,
        @Nullable String receivedNote,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant refusedAt,
        @Nullable String refusal,
        boolean answeredLate) {

    /** Whoever appraises, or appraises the appraiser, reads the evidence of the period. */
    boolean judges(UUID person) {
        return person.equals(appraiserId) || person.equals(reviewerId);
    }

    public boolean bySuperior() {
        return signedAs.equals("SUPERIOR");
    }
}
