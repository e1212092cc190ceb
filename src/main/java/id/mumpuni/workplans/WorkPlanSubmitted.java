package id.mumpuni.workplans;

import java.util.UUID;

/** Published when a person has signed a plan and handed it to the appraiser. */
public record WorkPlanSubmitted(UUID planId, UUID employeeId, UUID appraiserId, int year) {}
