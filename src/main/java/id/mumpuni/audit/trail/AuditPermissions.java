package id.mumpuni.audit.trail;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.List;

/**
 * Whose changes one person may read. Auditor and BKD read all; the administrator only what concerns accounts and
 * settings, for they see no appraisal.
 */
record AuditPermissions(Actor actor) {

    private static final List<String> OF_ADMINISTRATION =
            List.of("account", "activation_code", "role_grant", "holiday", "announcement");

    public boolean mayRead() {
        return readsAll() || actor.has(Role.ADMINISTRATOR);
    }

    public boolean mayReadTable(String table) {
        return readsAll() || (actor.has(Role.ADMINISTRATOR) && OF_ADMINISTRATION.contains(table));
    }

    /** The chain concerns results. */
    public boolean mayVerify() {
        return readsAll();
    }

    /** The tables to choose from, among those that have a record. */
    public List<String> readable(List<String> tables) {
        return tables.stream().filter(this::mayReadTable).toList();
    }

    private boolean readsAll() {
        return actor.hasAny(Role.AUDITOR, Role.PERSONNEL_OFFICER);
    }
}
