package id.mumpuni.dialogue;

import java.util.UUID;

/** Published when a leader answers progress with a new assignment; the person decides how it comes into the plan. */
public record AssignmentGiven(UUID followUpId, UUID employeeId, UUID leaderId, String assignment) {}
