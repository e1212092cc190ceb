package id.mumpuni.workplans;

import java.util.UUID;

/** Published, beside {@link WorkPlanSet}, when the superior set a plan because the appraiser had not in time. */
public record WorkPlanSetBySuperior(UUID planId, UUID employeeId, UUID appraiserId, UUID superiorId, int year) {}
