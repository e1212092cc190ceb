package id.mumpuni.appraisal;

import java.util.UUID;

/** Published in the transaction in which a result was signed; its row is written already. */
public record ResultSigned(UUID appraisalId, UUID employeeId) {}
