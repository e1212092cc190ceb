package id.mumpuni.workplans;

import java.time.LocalDate;
import java.util.UUID;

/** Published when a plan that was set has ended because the person moved; a plan for the new post is due. */
public record WorkPlanClosed(UUID planId, UUID employeeId, int year, LocalDate closedOn) {}
