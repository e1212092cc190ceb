package id.mumpuni.workplans;

import java.util.Set;
import java.util.UUID;

/** Published when the leader has changed special expectations of a plan that is set. */
public record ExpectationsChanged(UUID planId, UUID employeeId, int year, Set<CoreValue> values) {

    public ExpectationsChanged {
        values = Set.copyOf(values);
    }
}
