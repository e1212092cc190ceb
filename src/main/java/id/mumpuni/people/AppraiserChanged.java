package id.mumpuni.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Published when an officer has said who appraises a person.
 *
 * @param newAppraiserId the appraiser from that day on; null if nobody is left to appraise the person
 */
public record AppraiserChanged(UUID employeeId, @Nullable UUID newAppraiserId, LocalDate from) {}
