package id.mumpuni.objection.process;

import static id.mumpuni.TestPeople.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.TestPeople;
import id.mumpuni.objection.process.ObjectionPermissions.Facts;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every person in every state with every action; whoever may least comes first. */
class ObjectionPermissionsTest {

    private static final UUID EMPLOYEE = UUID.randomUUID();
    private static final UUID SIGNER = UUID.randomUUID();
    private static final UUID DECIDER = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

    private enum Who {
        PEER(actor(UUID.randomUUID())),
        ADMINISTRATOR(actor(UUID.randomUUID(), Role.ADMINISTRATOR)),
        UNIT_OFFICER(TestPeople.officerOf(UUID.randomUUID(), UUID.randomUUID())),
        AUDITOR(actor(UUID.randomUUID(), Role.AUDITOR)),
        BKD(actor(UUID.randomUUID(), Role.PERSONNEL_OFFICER)),
        OWN(actor(EMPLOYEE)),
        OWN_IN_BKD(actor(EMPLOYEE, Role.PERSONNEL_OFFICER)),
        APPRAISER(actor(SIGNER)),
        APPRAISER_IN_BKD(actor(SIGNER, Role.PERSONNEL_OFFICER)),
        SUPERIOR(actor(DECIDER)),
        SUPERIOR_IN_BKD(actor(DECIDER, Role.PERSONNEL_OFFICER));

        private final Actor actor;

        Who(Actor actor) {
            this.actor = actor;
        }
    }

    private enum State {
        FILED, // nobody has said anything
        WRITTEN, // both wrote
        HEARD, // both were heard in person
        WAITED, // nobody said anything within the days
        WITHDRAWN,
        DECIDED;

        Facts facts() {
            boolean wrote = this == WRITTEN || this == DECIDED;
            ObjectionStatus status =
                    switch (this) {
                        case WITHDRAWN -> ObjectionStatus.WITHDRAWN;
                        case DECIDED -> ObjectionStatus.DECIDED;
                        default -> ObjectionStatus.FILED;
                    };
            return new Facts(
                    EMPLOYEE,
                    SIGNER,
                    DECIDER,
                    status,
                    wrote,
                    wrote,
                    this == HEARD,
                    this == HEARD,
                    this == WAITED ? TODAY.minusDays(1) : TODAY,
                    TODAY);
        }

        boolean running() {
            return this != WITHDRAWN && this != DECIDED;
        }
    }

    private static final Map<String, Predicate<ObjectionPermissions>> ACTIONS = new LinkedHashMap<>();

    static {
        ACTIONS.put("view", ObjectionPermissions::mayView);
        ACTIONS.put("withdraw", ObjectionPermissions::mayWithdraw);
        ACTIONS.put("add", ObjectionPermissions::mayAdd);
        ACTIONS.put("explain", ObjectionPermissions::mayExplain);
        ACTIONS.put("hear", ObjectionPermissions::mayHear);
        ACTIONS.put("decide", ObjectionPermissions::mayDecide);
        ACTIONS.put("name", ObjectionPermissions::mayName);
    }

    /** Everything that is not named here is refused. */
    private static Set<String> allowed(Who who, State state) {
        String running =
                switch (who) {
                    case PEER, ADMINISTRATOR, UNIT_OFFICER -> null;
                    case AUDITOR -> "view";
                    case BKD -> "view name";
                    case OWN, OWN_IN_BKD -> state == State.WRITTEN ? "view withdraw" : "view withdraw add";
                    case APPRAISER, APPRAISER_IN_BKD -> state == State.WRITTEN ? "view" : "view explain";
                    case SUPERIOR -> state == State.FILED ? "view hear" : "view hear decide";
                    case SUPERIOR_IN_BKD -> state == State.FILED ? "view hear name" : "view hear decide name";
                };
        if (running == null) {
            return Set.of();
        }
        return state.running() ? Set.of(running.split(" ")) : Set.of("view");
    }

    static Stream<Arguments> everything() {
        return EnumSet.allOf(Who.class).stream()
                .flatMap(who -> EnumSet.allOf(State.class).stream()
                        .flatMap(state -> ACTIONS.keySet().stream().map(action -> Arguments.of(who, state, action))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everybodyMayDoWhatIsTheirs(Who who, State state, String action) {
        ObjectionPermissions may = new ObjectionPermissions(who.actor, state.facts());
        assertThat(ACTIONS.get(action).test(may)).isEqualTo(allowed(who, state).contains(action));
    }

    @Test
    void nobodyDecidesOnTheirOwnSignatureOrTheirOwnResult() {
        for (UUID concerned : new UUID[] {EMPLOYEE, SIGNER}) {
            Facts facts =
                    new Facts(EMPLOYEE, SIGNER, concerned, ObjectionStatus.FILED, true, true, true, true, TODAY, TODAY);
            ObjectionPermissions may = new ObjectionPermissions(actor(concerned, Role.PERSONNEL_OFFICER), facts);
            assertThat(may.mayDecide() || may.mayHear() || may.mayName()).isFalse();
        }
    }
}
