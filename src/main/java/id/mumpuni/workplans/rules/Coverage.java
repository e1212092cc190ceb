package id.mumpuni.workplans.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a leader's promises are shared out, both ways: what nobody supports, and who supports nothing.
 *
 * @param <P> a promise: a result or an indicator
 * @param <M> a member of the team
 */
public record Coverage<P, M>(List<P> unsupported, List<M> idle) {

    public record Role<P, M>(P promise, M member) {}

    public static <P, M> Coverage<P, M> of(
            Collection<P> promises, Collection<M> members, Collection<Role<P, M>> roles) {
        Set<P> supported = new HashSet<>();
        Set<M> busy = new HashSet<>();
        for (Role<P, M> role : roles) {
            supported.add(role.promise());
            if (promises.contains(role.promise())) {
                busy.add(role.member());
            }
        }
        return new Coverage<>(
                promises.stream()
                        .filter(promise -> !supported.contains(promise))
                        .toList(),
                members.stream().filter(member -> !busy.contains(member)).toList());
    }

    public boolean isComplete() {
        return unsupported.isEmpty() && idle.isEmpty();
    }
}
