package id.mumpuni.settings.access;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;

/** Who looks after the installation, and who may speak to everybody. */
record SettingsPermissions(Actor actor) {

    /** How the installation stands. It says nothing about anybody's work. */
    public boolean mayAdminister() {
        return actor.has(Role.ADMINISTRATOR);
    }

    public boolean mayAnnounce() {
        return actor.hasAny(Role.ADMINISTRATOR, Role.PERSONNEL_OFFICER);
    }
}
