package id.mumpuni.workplans;

import java.util.UUID;

/** Published when a person has said what is not right in the plan that the personnel officer drafted. */
public record WorkPlanDraftCommented(UUID planId, UUID employeeId, UUID officerId, int year) {}
