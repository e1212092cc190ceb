package id.mumpuni.workplans;

import java.util.UUID;

/** Published when the personnel officer has handed a plan, drafted for a person who was late, to that person. */
public record WorkPlanDraftedForPerson(UUID planId, UUID employeeId, UUID officerId, int year) {}
