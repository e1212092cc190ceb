package id.mumpuni.workplans;

import java.util.UUID;

/** Published when the appraiser has set a person's work plan (SKP) for a year. */
public record WorkPlanSet(UUID planId, UUID employeeId, int year) {}
