package id.mumpuni.people;

/** What one person may do with the city's people and units as a whole, by role alone. */
public record PersonnelPermissions(Actor actor) {

    /** Units, officials, any person's appraiser. */
    public boolean mayManage() {
        return actor.has(Role.PERSONNEL_OFFICER);
    }

    /** Settle reports, name stand-ins, confirm heads: unit officers only in their own subtree, which the object says. */
    public boolean maySettle() {
        return actor.hasAny(Role.PERSONNEL_OFFICER, Role.UNIT_PERSONNEL_OFFICER);
    }

    /** Read what {@link #maySettle} changes. */
    public boolean mayOversee() {
        return maySettle() || actor.has(Role.AUDITOR);
    }

    /** See every person's number, birth date and rank. */
    public boolean maySeeEveryone() {
        return actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
    }

    public boolean mayGrantRoles() {
        return actor.has(Role.ADMINISTRATOR);
    }

    public boolean maySeeRoles() {
        return actor.hasAny(Role.ADMINISTRATOR, Role.AUDITOR);
    }
}
