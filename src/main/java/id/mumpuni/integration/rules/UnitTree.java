package id.mumpuni.integration.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether the units of a file, laid over the units that are already known, still make one tree. */
public final class UnitTree {

    private UnitTree() {}

    /** One unit and the unit above it; null for the top. */
    public record Node(UUID id, @Nullable UUID parentId) {}

    public enum Fault {
        UNKNOWN_PARENT,
        LOOP,
        BELOW_REFUSED
    }

    /**
     * The units of the file that cannot be accepted, with the reason. A unit below a refused one is refused too, or it
     * would hang in the air.
     *
     * @param known units that exist already and are not in the file
     */
    public static Map<UUID, Fault> faults(List<Node> file, List<Node> known) {
        Map<UUID, @Nullable UUID> parents = new HashMap<>();
        known.forEach(node -> parents.put(node.id(), node.parentId()));
        file.forEach(node -> parents.put(node.id(), node.parentId()));
        Map<UUID, Fault> faults = new LinkedHashMap<>();
        for (Node node : file) {
            UUID parent = node.parentId();
            if (parent != null && !parents.containsKey(parent)) {
                faults.put(node.id(), Fault.UNKNOWN_PARENT);
            } else if (isInLoop(node.id(), parents)) {
                faults.put(node.id(), Fault.LOOP);
            }
        }
        for (Node node : file) {
            if (!faults.containsKey(node.id()) && hangsBelowFault(node.id(), parents, faults)) {
                faults.put(node.id(), Fault.BELOW_REFUSED);
            }
        }
        return faults;
    }

    private static boolean isInLoop(UUID id, Map<UUID, @Nullable UUID> parents) {
        Set<UUID> seen = new HashSet<>();
        UUID at = parents.get(id);
        while (at != null && seen.add(at)) {
            if (at.equals(id)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }

    private static boolean hangsBelowFault(UUID id, Map<UUID, @Nullable UUID> parents, Map<UUID, Fault> faults) {
        Set<UUID> seen = new HashSet<>();
        UUID at = parents.get(id);
        while (at != null && seen.add(at)) {
            if (faults.containsKey(at)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }
}
