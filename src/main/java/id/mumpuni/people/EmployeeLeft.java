package id.mumpuni.people;

import java.util.UUID;

/** Published on the day from which a person is no longer in service: nothing is theirs to do here any more. */
public record EmployeeLeft(UUID employeeId) {}
