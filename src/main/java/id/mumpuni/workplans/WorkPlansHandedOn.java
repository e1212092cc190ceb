package id.mumpuni.workplans;

import java.util.List;
import java.util.UUID;

/** Published when plans that wait for a decision have got another appraiser. */
public record WorkPlansHandedOn(List<Plan> plans) {

    public record Plan(UUID planId, UUID employeeId, UUID appraiserId, int year) {}
}
