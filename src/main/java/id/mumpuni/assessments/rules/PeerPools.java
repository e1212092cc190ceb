package id.mumpuni.assessments.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts people together who can know each other's work: those of one unit and one kind of position; heads of units among
 * themselves. Where they are too few they join their neighbours: the same kind in the unit above, up to the agency; then
 * what else there is in the agency (heads: the same kind in other agencies); then the same kind anywhere.
 */
public final class PeerPools {

    /** @param units from the top of the city down to the own unit, at least that one */
    public record Member(UUID id, List<UUID> units, String kind, boolean head) {

        public Member {
            units = List.copyOf(units);
        }

        private String tier() {
            return kind + (head ? "/head" : "");
        }

        private UUID agency() {
            return units.get(Math.min(1, units.size() - 1));
        }
    }

    private final int enough;
    private final List<List<Member>> pools = new ArrayList<>();

    private PeerPools(int enough) {
        this.enough = enough;
    }

    /**
     * @param enough how many a pool needs to stand for itself
     * @param least how many the last resort needs; below it its people are in no pool
     */
    public static List<List<Member>> of(List<Member> people, int enough, int least) {
        PeerPools made = new PeerPools(enough);
        List<Member> left = new ArrayList<>();
        groups(people, member -> member.agency() + member.tier())
                .values()
                .forEach(group -> left.addAll(made.climb(group)));
        List<Member> still = new ArrayList<>();
        groups(left, member -> member.head() ? "/head" : member.agency().toString())
                .forEach((agency, group) -> still.addAll(agency.equals("/head") ? group : made.inAgency(group)));
        made.anywhere(still, least);
        return List.copyOf(made.pools);
    }

    /** Of one agency and tier: unit by unit from below; who is left over joins the smallest pool of them, if any. */
    private List<Member> climb(List<Member> group) {
        List<List<Member>> own = new ArrayList<>();
        List<Member> waiting = group;
        int deepest =
                group.stream().mapToInt(member -> member.units().size()).max().orElse(0);
        for (int depth = deepest - 1; depth >= 1 || depth == 0 && deepest == 1; depth--) {
            int here = depth;
            List<Member> next = new ArrayList<>();
            groups(
                            waiting,
                            member -> member.units().size() > here
                                    ? member.units().get(here).toString()
                                    : "above")
                    .forEach((unit, there) -> {
                        if (unit.equals("above") || there.size() < enough) {
                            next.addAll(there);
                        } else {
                            own.add(new ArrayList<>(there));
                        }
                    });
            waiting = next;
        }
        pools.addAll(own);
        return waiting.isEmpty() || !join(waiting, own) ? waiting : List.of();
    }

    /** Who is left over in an agency, of whatever kind; heads are not among them. */
    private List<Member> inAgency(List<Member> group) {
        if (group.size() >= enough) {
            pools.add(new ArrayList<>(group));
            return List.of();
        }
        UUID agency = group.get(0).agency();
        List<List<Member>> there = pools.stream()
                .filter(pool ->
                        pool.get(0).agency().equals(agency) && !pool.get(0).head())
                .toList();
        return join(group, there) ? List.of() : group;
    }

    private void anywhere(List<Member> still, int least) {
        List<Member> last = new ArrayList<>();
        groups(still, Member::tier).forEach((tier, group) -> {
            List<List<Member>> same = pools.stream()
                    .filter(pool -> pool.get(0).tier().equals(tier))
                    .toList();
            if (group.size() >= enough) {
                pools.add(new ArrayList<>(group));
            } else if (!join(group, same)) {
                last.addAll(group);
            }
        });
        if (last.size() >= least) {
            pools.add(last);
        }
    }

    private static boolean join(List<Member> people, List<List<Member>> pools) {
        @Nullable
        List<Member> smallest =
                pools.stream().min(Comparator.comparingInt(List::size)).orElse(null);
        return smallest != null && smallest.addAll(people);
    }

    private static Map<String, List<Member>> groups(List<Member> people, Function<Member, String> key) {
        return people.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
