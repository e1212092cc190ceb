package id.mumpuni.dialogue.counselling;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with one counselling. The notes of it are for the counsellor and the one personnel officer who
 * was named for it; not even the person reads them, nor another personnel officer.
 */
record CounsellingPermissions(Actor actor, Facts counselling) {

    record Facts(
            UUID employeeId,
            UUID reporterId,
            @Nullable UUID officerId,
            @Nullable UUID counsellorId,
            CounsellingStatus status,
            boolean confirmed) {}

    public boolean mayView() {
        return isPerson() || reported() || isCounsellor() || isNamed() || mayTakeUp();
    }

    /** The report of the problem (B.1.10). */
    public boolean mayReadReport() {
        return mayView();
    }

    /** What was said, and what follows. */
    public boolean mayReadNotes() {
        return (isCounsellor() || isNamed()) && recorded();
    }

    /** Any personnel officer who is not concerned; from then on it is the one named for it. */
    public boolean mayTakeUp() {
        return officer() && counselling.status() == CounsellingStatus.REPORTED;
    }

    public boolean mayAppoint() {
        return mayTakeUp() || isNamed() && counselling.status() == CounsellingStatus.APPOINTED;
    }

    public boolean mayRecord() {
        return isCounsellor() && counselling.status() == CounsellingStatus.APPOINTED;
    }

    public boolean mayConfirm() {
        return isPerson() && recorded() && !counselling.confirmed();
    }

    public boolean mayClose() {
        return isNamed() && counselling.status() == CounsellingStatus.RECORDED;
    }

    public boolean isPerson() {
        return actor.is(counselling.employeeId());
    }

    public boolean isCounsellor() {
        return actor.employeeId().equals(counselling.counsellorId()) && !isPerson();
    }

    /** The named officer, as long as they hold the office. */
    public boolean isNamed() {
        return officer() && actor.employeeId().equals(counselling.officerId());
    }

    private boolean reported() {
        return actor.is(counselling.reporterId());
    }

    private boolean officer() {
        return actor.has(Role.PERSONNEL_OFFICER) && !isPerson() && !reported();
    }

    private boolean recorded() {
        return counselling.status() == CounsellingStatus.RECORDED || counselling.status() == CounsellingStatus.CLOSED;
    }
}
