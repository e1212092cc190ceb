package id.mumpuni.security;

import java.util.UUID;

/** Published when a person's account was disabled. */
public record AccountClosed(UUID employeeId) {}
