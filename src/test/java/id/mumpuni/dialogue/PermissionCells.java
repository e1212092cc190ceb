package id.mumpuni.dialogue;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tables of who may do what: a cell names all that somebody may do, a dash is nothing. */
public final class PermissionCells {

    private PermissionCells() {}

    public static Set<String> read(String cell) {
        return cell.equals("-") ? Set.of() : Set.of(cell.split(" "));
    }

    public static Set<String> allowed(Map<String, Boolean> actions) {
        return actions.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public static Actor person(UUID id, Role... roles) {
        return new Actor(id, EnumSet.of(Role.EMPLOYEE, roles));
    }

    /** Somebody who has nothing to do with the matter but the role. */
    public static Actor outsider(String who) {
        return switch (who) {
            case "bkd", "other-officer" -> person(UUID.randomUUID(), Role.PERSONNEL_OFFICER);
            case "auditor" -> person(UUID.randomUUID(), Role.AUDITOR);
            case "administrator" -> person(UUID.randomUUID(), Role.ADMINISTRATOR);
            case "unit-officer" -> person(UUID.randomUUID(), Role.UNIT_PERSONNEL_OFFICER);
            default -> person(UUID.randomUUID());
        };
    }
}
