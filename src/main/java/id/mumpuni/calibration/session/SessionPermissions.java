package id.mumpuni.calibration.session;

import id.mumpuni.calibration.rules.ConflictKind;
import id.mumpuni.calibration.table.HeldBy;
import id.mumpuni.calibration.table.SessionStatus;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with one session. The only place where this is said; whether somebody may sit on one case of it is
 * for {@link id.mumpuni.calibration.rules.ConflictRule} to say. Administrators, unit officers and everybody who does not sit
 * see nothing: it compares people.
 */
record SessionPermissions(Actor actor, Facts facts) {

    /** @param appraisers whose judgements are at the table */
    record Facts(
            HeldBy mode,
            SessionStatus status,
            boolean periodOpen,
            @Nullable UUID chair,
            Set<UUID> members,
            Set<UUID> appraisers) {}

    public boolean isMember() {
        return facts.members().contains(actor.employeeId());
    }

    public boolean isChair() {
        return actor.employeeId().equals(facts.chair());
    }

    /** Names the members: who holds the table, and of a committee BKD. */
    public boolean isCaller() {
        return facts.mode() == HeldBy.COMMITTEE ? isOfficer() : isChair();
    }

    /** Cancels what cannot be held. */
    public boolean isEnder() {
        return isChair() || isOfficer();
    }

    public boolean mayView() {
        return isMember() || actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
    }

    /** Has a say about who sits: the members, BKD, and the appraisers in their own cases. */
    public boolean isHeard() {
        return isMember() || isOfficer() || isAppraiser();
    }

    public boolean isAppraiser() {
        return facts.appraisers().contains(actor.employeeId());
    }

    public boolean mayName() {
        return running() && isCaller();
    }

    /** BKD sees to it that a session goes on whose chair cannot. */
    public boolean mayNameChair() {
        return running() && isOfficer();
    }

    public boolean mayLoad() {
        return running() && (isChair() || isCaller());
    }

    public boolean mayHold() {
        return facts.status() == SessionStatus.OPEN && facts.periodOpen() && isChair();
    }

    public boolean mayDeclare() {
        return running() && isHeard();
    }

    /** Of somebody who sits and is in conflict with a case this says nothing about that case. */
    public boolean mayChange() {
        return facts.status() == SessionStatus.HELD && facts.periodOpen() && isMember();
    }

    public boolean mayChange(@Nullable ConflictKind conflict) {
        return mayChange() && conflict == null;
    }

    public boolean mayClose() {
        return facts.status() == SessionStatus.HELD && facts.periodOpen() && isChair();
    }

    public boolean mayCancel() {
        return facts.status().running() && isEnder();
    }

    public boolean mayReadMinutes() {
        return facts.status() == SessionStatus.CLOSED && mayView();
    }

    private boolean running() {
        return facts.status().running() && facts.periodOpen();
    }

    public boolean isOfficer() {
        return actor.has(Role.PERSONNEL_OFFICER);
    }
}
