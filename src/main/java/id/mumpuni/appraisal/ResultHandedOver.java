package id.mumpuni.appraisal;

import java.time.LocalDate;
import java.util.UUID;

/** Published when the signer noted that the document was handed over on paper. */
public record ResultHandedOver(UUID appraisalId, UUID employeeId, LocalDate day) {}
