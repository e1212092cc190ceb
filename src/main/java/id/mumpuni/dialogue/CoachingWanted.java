package id.mumpuni.dialogue;

import java.util.UUID;

/** Published when a leader answers missing progress with coaching: the plan for it is opened at once. */
public record CoachingWanted(UUID feedbackId, UUID employeeId, UUID leaderId, String reason) {}
