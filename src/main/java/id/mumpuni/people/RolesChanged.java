package id.mumpuni.people;

import java.util.UUID;

/** Published when a person was granted a role or lost one: sessions that carry the old roles must end. */
public record RolesChanged(UUID employeeId) {}
