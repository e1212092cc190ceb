package id.mumpuni.assessments.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.assessments.rules.PeerPools.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody rates as many as they are rated by, all hang together, and nobody who is barred is drawn. */
class RoundDrawTest {

    private static final UUID CITY = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"4, 3", "6, 5", "11, 5", "40, 5", "300, 7"})
    void inACircleEverybodyRatesAsManyAsTheyAreRatedByAndAllHangTogether(int people, int wanted) {
        List<Integer> pool = IntStream.range(0, people).boxed().toList();
        for (int seed = 0; seed < 20; seed++) {
            Map<Integer, Set<Integer>> drawn = PeerCircle.draw(pool, wanted, (a, b) -> false, new Random(seed));
            Map<Integer, Integer> load = new HashMap<>();
            drawn.forEach((rated, raters) -> {
                assertThat(raters).hasSize(wanted).doesNotContain(rated);
                raters.forEach(rater -> load.merge(rater, 1, Integer::sum));
            });
            assertThat(load.values()).hasSize(people).containsOnly(wanted);
            assertThat(reached(drawn)).hasSize(people);
            if (people > 2 * wanted) {
                assertThat(mutual(drawn)).isZero();
            }
        }
    }

    @Test
    void otherNamesChangeNothingButTheNames() {
        List<Integer> pool = IntStream.range(0, 30).boxed().toList();
        Map<Integer, Set<Integer>> drawn = PeerCircle.draw(pool, 5, (a, b) -> (a + b) % 17 == 0, new Random(7));
        Map<String, Set<String>> renamed = PeerCircle.draw(
                pool.stream().map(one -> "p" + one).toList(),
                5,
                (a, b) -> (Integer.parseInt(a.substring(1)) + Integer.parseInt(b.substring(1))) % 17 == 0,
                new Random(7));
        drawn.forEach((rated, raters) -> assertThat(renamed.get("p" + rated))
                .containsExactlyElementsOf(raters.stream().map(one -> "p" + one).toList()));
    }

    @Test
    void whoIsBarredIsNotDrawn() {
        List<Integer> pool = IntStream.range(0, 20).boxed().toList();
        for (int seed = 0; seed < 30; seed++) {
            var drawn = PeerCircle.draw(pool, 5, (a, b) -> a == 0 && b < 4 || b == 0 && a < 4, new Random(seed));
            assertThat(drawn.get(0)).doesNotContain(1, 2, 3).hasSize(5);
            assertThat(drawn.get(1)).doesNotContain(0);
        }
    }

    @Test
    void aLargeUnitStandsForItselfAndSmallOnesJoinTheirNeighbours() {
        UUID agency = UUID.randomUUID();
        UUID large = UUID.randomUUID();
        List<Member> people = new ArrayList<>(members(8, List.of(CITY, agency, large), "IMPLEMENTER", false));
        people.addAll(members(3, List.of(CITY, agency, UUID.randomUUID()), "IMPLEMENTER", false));
        people.addAll(members(4, List.of(CITY, agency, UUID.randomUUID()), "IMPLEMENTER", false));
        List<List<Member>> pools = PeerPools.of(people, 6, 4);
        assertThat(pools).hasSize(2);
        assertThat(pools.stream().map(List::size)).containsExactlyInAnyOrder(8, 7);
    }

    @Test
    void whoIsLeftOverJoinsThePoolOfTheSameKindInTheAgency() {
        UUID agency = UUID.randomUUID();
        List<Member> people =
                new ArrayList<>(members(8, List.of(CITY, agency, UUID.randomUUID()), "IMPLEMENTER", false));
        people.addAll(members(1, List.of(CITY, agency, UUID.randomUUID()), "IMPLEMENTER", false));
        assertThat(PeerPools.of(people, 6, 4))
                .singleElement()
                .satisfies(pool -> assertThat(pool).hasSize(9));
    }

    @Test
    void otherKindsOfOneAgencyAreMixedOnlyWhereEachIsTooSmall() {
        List<UUID> units = List.of(CITY, UUID.randomUUID());
        List<Member> people = new ArrayList<>(members(3, units, "IMPLEMENTER", false));
        people.addAll(members(3, units, "FUNCTIONAL", false));
        assertThat(PeerPools.of(people, 6, 4))
                .singleElement()
                .satisfies(pool -> assertThat(pool).hasSize(6));
    }

    @Test
    void headsOfAgenciesAreAmongThemselves() {
        List<Member> people = new ArrayList<>();
        for (int agency = 0; agency < 7; agency++) {
            people.addAll(members(1, List.of(CITY, UUID.randomUUID()), "HIGH_LEADERSHIP", true));
        }
        people.addAll(members(7, List.of(CITY, UUID.randomUUID()), "IMPLEMENTER", false));
        assertThat(PeerPools.of(people, 6, 4))
                .hasSize(2)
                .allSatisfy(pool ->
                        assertThat(pool.stream().map(Member::head).distinct()).hasSize(1));
    }

    @Test
    void tooFewPeopleAreInNoPool() {
        assertThat(PeerPools.of(members(3, List.of(CITY), "IMPLEMENTER", false), 6, 4))
                .isEmpty();
    }

    @Test
    void aGroupThatCouldNeverBeShownIsNotAsked() {
        RoundDraw.Person leader = person(List.of(CITY), "ADMINISTRATOR", true, null);
        List<UUID> two = List.of(UUID.randomUUID(), UUID.randomUUID());
        RoundDraw draw = RoundDraw.of(List.of(leader), Map.of(leader.id(), two), new RoundDraw.Wanted(5, 5, 3), 1);
        assertThat(draw.raters().get(leader.id())).containsOnlyKeys(leader.id()).containsValue(RaterGroup.SELF);
        assertThat(draw.pools()).isEmpty();
    }

    @Test
    void aLargeTeamIsAskedInPartAndTheSameAgainForTheSameSeed() {
        UUID agency = UUID.randomUUID();
        RoundDraw.Person leader = person(List.of(CITY, agency), "ADMINISTRATOR", true, null);
        List<RoundDraw.Person> all = new ArrayList<>(List.of(leader));
        List<UUID> team = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            RoundDraw.Person one = person(List.of(CITY, agency), "IMPLEMENTER", false, leader.id());
            all.add(one);
            team.add(one.id());
        }
        RoundDraw.Wanted wanted = new RoundDraw.Wanted(5, 7, 3);
        RoundDraw draw = RoundDraw.of(all, Map.of(leader.id(), team), wanted, 99);
        assertThat(draw.raters().get(leader.id()).values().stream().filter(group -> group == RaterGroup.SUBORDINATE))
                .hasSize(7);
        for (UUID one : team) {
            assertThat(draw.raters().get(one))
                    .containsEntry(one, RaterGroup.SELF)
                    .containsEntry(leader.id(), RaterGroup.SUPERIOR)
                    .hasSize(7);
        }
        assertThat(draw.mostOfOneRater(true)).isLessThanOrEqualTo(wanted.peers() + 1);
        assertThat(RoundDraw.of(List.copyOf(all), Map.of(leader.id(), List.copyOf(team)), wanted, 99))
                .isEqualTo(draw);
        assertThat(draw.without(RaterGroup.PEER)).isEqualTo(1);
    }

    private static List<Member> members(int count, List<UUID> units, String kind, boolean head) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Member(UUID.randomUUID(), units, kind, head))
                .toList();
    }

    private static RoundDraw.Person person(List<UUID> units, String kind, boolean head, UUID superior) {
        return new RoundDraw.Person(new Member(UUID.randomUUID(), units, kind, head), superior);
    }

    private static Set<Integer> reached(Map<Integer, Set<Integer>> drawn) {
        Set<Integer> seen = new HashSet<>(Set.of(0));
        List<Integer> todo = new ArrayList<>(seen);
        while (!todo.isEmpty()) {
            for (int next : drawn.get(todo.remove(todo.size() - 1))) {
                if (seen.add(next)) {
                    todo.add(next);
                }
            }
        }
        return seen;
    }

    private static long mutual(Map<Integer, Set<Integer>> drawn) {
        return drawn.entrySet().stream()
                .flatMap(one ->
                        one.getValue().stream().filter(rater -> drawn.get(rater).contains(one.getKey())))
                .count();
    }
}
