package id.mumpuni.integration.staging;

import id.mumpuni.people.EmploymentKind;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What the rows of people are checked against.
 *
 * @param units the national system's ids of all units that people may be in
 * @param ranks of each kind of employment, as "PERMANENT III/a"
 */
record Known(Set<UUID> units, Set<String> ranks, LocalDate today) {

    boolean hasRank(EmploymentKind kind, String code) {
        return ranks.contains(kind + " " + code);
    }
}
