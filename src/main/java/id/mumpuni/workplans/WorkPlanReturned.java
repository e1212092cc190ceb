package id.mumpuni.workplans;

import java.util.UUID;

/** Published when a plan went back to the person with remarks. */
public record WorkPlanReturned(UUID planId, UUID employeeId, int year) {}
