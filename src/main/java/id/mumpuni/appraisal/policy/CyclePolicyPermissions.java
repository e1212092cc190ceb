package id.mumpuni.appraisal.policy;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;

/**
 * Who reads by what a cycle goes, and who changes it.
 *
 * @param concerned whether a period that goes by it is, or was, one of the person's own
 */
record CyclePolicyPermissions(Actor actor, boolean draft, boolean concerned) {

    /** Whoever is appraised by it, and whoever appraises, may read it; a draft is nobody's but BKD's and the auditor's. */
    public boolean mayRead() {
        return actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR) || (concerned && !draft);
    }

    public boolean mayManage() {
        return actor.has(Role.PERSONNEL_OFFICER);
    }
}
