package id.mumpuni.objection.process;

import id.mumpuni.objection.rules.Hearing;
import id.mumpuni.objection.rules.Party;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with one objection. The only place where this is said. The parties and whoever decides read the
 * whole file, and so do those who look after the civil service and its auditors; peers, unit officers and administrators
 * see nothing of it. In one's own case one is the employee and nothing else, and nobody decides on the own signature.
 */
record ObjectionPermissions(Actor actor, Facts facts) {

    public record Facts(
            UUID employeeId,
            UUID signedBy,
            @Nullable UUID deciderId,
            ObjectionStatus status,
            boolean explained,
            boolean added,
            boolean appraiserHeard,
            boolean employeeHeard,
            LocalDate hearBy,
            LocalDate today) {

        /** Whose words the decision still waits for. */
        public Set<Party> awaited() {
            return Hearing.awaited(explained || appraiserHeard, added || employeeHeard, hearBy, today);
        }

        boolean running() {
            return status == ObjectionStatus.FILED;
        }
    }

    /** Who asks; whether now is the objection's to say. */
    public boolean isOwn() {
        return actor.is(facts.employeeId());
    }

    public boolean isSigner() {
        return !isOwn() && actor.is(facts.signedBy());
    }

    /** Each signs the document of the decision in a box of their own. */
    public boolean isParty() {
        return isOwn() || isSigner();
    }

    public boolean isDecider() {
        UUID decider = facts.deciderId();
        return !isOwn() && !isSigner() && decider != null && actor.is(decider);
    }

    public boolean isNaming() {
        return !isOwn() && !isSigner() && actor.has(Role.PERSONNEL_OFFICER);
    }

    public boolean mayView() {
        return isOwn() || isSigner() || isDecider() || actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
    }

    /** What the page offers at this moment, here and below. */
    public boolean mayWithdraw() {
        return isOwn() && facts.running();
    }

    public boolean mayAdd() {
        return isOwn() && facts.running() && !facts.added();
    }

    public boolean mayExplain() {
        return isSigner() && facts.running() && !facts.explained();
    }

    public boolean mayHear() {
        return isDecider() && facts.running();
    }

    public boolean mayDecide() {
        return isDecider() && facts.running() && facts.awaited().isEmpty();
    }

    public boolean mayName() {
        return isNaming() && facts.running();
    }
}
