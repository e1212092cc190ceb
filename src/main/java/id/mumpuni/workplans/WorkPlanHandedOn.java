package id.mumpuni.workplans;

import java.util.UUID;

/** Published when a plan that waits for a decision has got another appraiser. */
public record WorkPlanHandedOn(UUID planId, UUID employeeId, UUID appraiserId, int year) {}
