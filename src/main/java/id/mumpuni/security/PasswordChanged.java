package id.mumpuni.security;

import java.util.UUID;

/** Published when a person has a new password, whoever set it: other sessions must end. */
public record PasswordChanged(UUID employeeId) {}
