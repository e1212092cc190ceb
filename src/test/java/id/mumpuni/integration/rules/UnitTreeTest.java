package id.mumpuni.integration.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.integration.rules.UnitTree.Fault;
import id.mumpuni.integration.rules.UnitTree.Node;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private final UUID city = UUID.randomUUID();
    private final UUID agency = UUID.randomUUID();
    private final UUID field = UUID.randomUUID();

    @Test
    void aTreeHasNoFaults() {
        assertThat(UnitTree.faults(
                        List.of(new Node(city, null), new Node(agency, city), new Node(field, agency)), List.of()))
                .isEmpty();
    }

    @Test
    void aParentMayBeKnownAlready() {
        assertThat(UnitTree.faults(List.of(new Node(field, agency)), List.of(new Node(agency, null))))
                .isEmpty();
    }

    @Test
    void anUnknownParentIsReportedAndTheUnitsBelowAreRefused() {
        assertThat(UnitTree.faults(List.of(new Node(agency, UUID.randomUUID()), new Node(field, agency)), List.of()))
                .containsEntry(agency, Fault.UNKNOWN_PARENT)
                .containsEntry(field, Fault.BELOW_REFUSED)
                .hasSize(2);
    }

    @Test
    void aLoopIsReportedAlsoWhenItGoesThroughAKnownUnit() {
        assertThat(UnitTree.faults(
                        List.of(new Node(city, null), new Node(agency, field)), List.of(new Node(field, agency))))
                .containsEntry(agency, Fault.LOOP)
                .hasSize(1);
        assertThat(UnitTree.faults(List.of(new Node(agency, agency)), List.of()))
                .containsEntry(agency, Fault.LOOP);
    }
}
