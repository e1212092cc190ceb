package id.mumpuni.dialogue.counselling;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with one counselling. The notes of it are for the counsellor, the one personnel officer who was
 * named for it, and the appraiser and their superior where the counsellor reports to them ({@link CounsellorCapacity});
 * not even the person reads them, nor another personnel officer.
 */
record CounsellingPermissions(Actor actor, Facts counselling) {

    record Facts(
            UUID employeeId,
            UUID reporterId,
            @Nullable UUID officerId,
            @Nullable UUID counsellorId,
            @Nullable CounsellorCapacity capacity,
            @Nullable UUID superiorId,
            CounsellingStatus status,
            boolean confirmed) {}

    public boolean mayView() {
        return isPerson() || reported() || isCounsellor() || isNamed() || mayTakeUp() || isToldAsSuperior();
    }

    /** The report of the problem (B.1.10). */
    public boolean mayReadReport() {
        return mayView();
    }

    /** What was said, and what follows. */
    public boolean mayReadNotes() {
        return recorded() && (isCounsellor() || isNamed() || isToldAsAppraiser() || isToldAsSuperior());
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
        return mayDecide() && counselling.status() == CounsellingStatus.RECORDED;
    }

    /** Whoever says what follows, whatever has been done already: the page answers a second click with a sentence. */
    public boolean mayDecide() {
        return isNamed() || isToldAsSuperior();
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

    private boolean isToldAsAppraiser() {
        return counselling.capacity() != null && counselling.capacity().reportsToAppraiser() && reported();
    }

    /** Whoever appraises the appraiser who reported: once there is a record that is reported to them. */
    private boolean isToldAsSuperior() {
        return recorded()
                && counselling.capacity() != null
                && counselling.capacity().reportsToSuperior()
                && actor.employeeId().equals(counselling.superiorId())
                && !isPerson();
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
