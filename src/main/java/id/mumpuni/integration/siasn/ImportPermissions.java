package id.mumpuni.integration.siasn;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import org.jspecify.annotations.Nullable;

/** What one person may do with the import, and with one run if there is one. The only place where this is said. */
record ImportPermissions(Actor actor, @Nullable ImportStatus status) {

    public boolean mayView() {
        return actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
    }

    public boolean mayStart() {
        return actor.has(Role.PERSONNEL_OFFICER);
    }

    public boolean mayApply() {
        return mayStart() && status == ImportStatus.CHECKED;
    }

    public boolean mayCancel() {
        return mayStart() && status != null && status.isOpen();
    }
}
