package id.mumpuni.competencies.standard;

import id.mumpuni.people.PositionKind;
import id.mumpuni.people.PositionLevel;
import java.util.List;
import java.util.stream.Stream;

/** The tiers in the order in which people name them: from the top. */
final class Tiers {

    static final List<String> KINDS = Stream.of(
                    PositionKind.HIGH_LEADERSHIP,
                    PositionKind.ADMINISTRATOR,
                    PositionKind.SUPERVISOR,
                    PositionKind.FUNCTIONAL,
                    PositionKind.IMPLEMENTER)
            .map(Enum::name)
            .toList();

    static final List<String> LEVELS =
            Stream.of(PositionLevel.values()).map(Enum::name).toList();

    private Tiers() {}
}
