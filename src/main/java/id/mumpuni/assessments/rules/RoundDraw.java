package id.mumpuni.assessments.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Who rates whom in a whole round. A group that could never be shown, because it has fewer people than the policy's smallest
 * group, is not asked at all.
 *
 * @param pools of each person the pool; none for those who have no peers
 * @param raters of each person who rates them, and as what
 */
public record RoundDraw(Map<UUID, Integer> pools, Map<UUID, Map<UUID, RaterGroup>> raters) {

    /** @param least the policy's smallest group */
    public record Wanted(int peers, int subordinates, int least) {}

    /** @param superior null: nobody */
    public record Person(PeerPools.Member member, @Nullable UUID superior) {

        public UUID id() {
            return member.id();
        }
    }

    /** @param teams of each leader all people who report to them; the same input and seed draw the same again */
    public static RoundDraw of(List<Person> people, Map<UUID, List<UUID>> teams, Wanted wanted, long seed) {
        RandomGenerator random = new Random(seed);
        List<Person> sorted =
                people.stream().sorted(Comparator.comparing(Person::id)).toList();
        RoundDraw draw = new RoundDraw(new HashMap<>(), new LinkedHashMap<>());
        for (Person person : sorted) {
            Map<UUID, RaterGroup> raters = new LinkedHashMap<>();
            raters.put(person.id(), RaterGroup.SELF);
            if (person.superior() != null) {
                raters.putIfAbsent(person.superior(), RaterGroup.SUPERIOR);
            }
            draw.raters.put(person.id(), raters);
        }
        if (wanted.subordinates() > 0) {
            sorted.forEach(
                    person -> draw.addTeam(person.id(), teams.getOrDefault(person.id(), List.of()), wanted, random));
        }
        if (wanted.peers() > 0) {
            draw.addPeers(sorted, wanted, random);
        }
        return draw;
    }

    private void addTeam(UUID leader, List<UUID> team, Wanted wanted, RandomGenerator random) {
        List<UUID> others = team.stream()
                .filter(one -> !of(leader).containsKey(one))
                .sorted()
                .toList();
        if (others.size() >= wanted.least()) {
            PeerCircle.some(others, wanted.subordinates(), random)
                    .forEach(one -> of(leader).put(one, RaterGroup.SUBORDINATE));
        }
    }

    private void addPeers(List<Person> people, Wanted wanted, RandomGenerator random) {
        Map<UUID, UUID> superiors = new HashMap<>();
        people.stream().filter(one -> one.superior() != null).forEach(one -> superiors.put(one.id(), one.superior()));
        BiPredicate<UUID, UUID> barred =
                (rated, rater) -> rater.equals(superiors.get(rated)) || rated.equals(superiors.get(rater));
        var made = PeerPools.of(people.stream().map(Person::member).toList(), wanted.peers() + 1, wanted.least() + 1);
        for (int pool = 0; pool < made.size(); pool++) {
            List<UUID> ids = new ArrayList<>(
                    made.get(pool).stream().map(PeerPools.Member::id).sorted().toList());
            for (var drawn :
                    PeerCircle.draw(ids, wanted.peers(), barred, random).entrySet()) {
                pools.put(drawn.getKey(), pool);
                addPeersOf(drawn.getKey(), drawn.getValue(), wanted);
            }
        }
    }

    private void addPeersOf(UUID rated, Set<UUID> drawn, Wanted wanted) {
        if (drawn.size() >= wanted.least()) {
            drawn.forEach(rater -> of(rated).putIfAbsent(rater, RaterGroup.PEER));
        }
    }

    private Map<UUID, RaterGroup> of(UUID person) {
        return raters.computeIfAbsent(person, nobody -> new LinkedHashMap<>());
    }

    /** How many people have nobody of a group. */
    public long without(RaterGroup group) {
        return raters.values().stream().filter(of -> !of.containsValue(group)).count();
    }

    public long forms() {
        return raters.values().stream().mapToLong(Map::size).sum();
    }

    /** How many forms of the drawn kind, or of all, the busiest rater has. */
    public long mostOfOneRater(boolean onlyDrawn) {
        Map<UUID, Long> load = new HashMap<>();
        raters.values()
                .forEach(of -> of.forEach((rater, group) -> {
                    if (!onlyDrawn || group.drawn()) {
                        load.merge(rater, 1L, Long::sum);
                    }
                }));
        return load.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    public long people() {
        return raters.values().stream()
                .flatMap(of -> of.keySet().stream())
                .distinct()
                .count();
    }
}
