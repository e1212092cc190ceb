package id.mumpuni.security;

import java.util.UUID;

/** Published when somebody was given a new code for an account that is in use. */
public record AccountReset(UUID employeeId) {}
