package id.mumpuni.calibration.session;

import id.mumpuni.calibration.rules.ConflictKind;
import id.mumpuni.calibration.rules.ConflictRule;
import id.mumpuni.calibration.rules.ConflictRule.Case;
import id.mumpuni.calibration.table.CalibrationTables;
import id.mumpuni.calibration.table.CaseRow;
import id.mumpuni.calibration.table.Declared;
import id.mumpuni.calibration.table.Member;
import id.mumpuni.calibration.table.SessionHead;
import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every member of a table in one case. The caller guards it. */
@Component
class CaseConflicts {

    /** @param declared what was said about it, if anybody did */
    record Seat(
            Member member,
            @Nullable ConflictKind conflict,
            @Nullable Declared declared) {}

    /**
     * @param speaksOf the members about whom whoever looks may declare a conflict
     * @param opens they may open the session
     */
    record OneCase(
            SessionHead head, UUID itemId, String employee, List<Seat> seats, List<Member> speaksOf, boolean opens) {}

    private final CalibrationTables tables;
    private final SessionPolicy policy;
    private final CurrentActor currentActor;

    CaseConflicts(CalibrationTables tables, SessionPolicy policy, CurrentActor currentActor) {
        this.tables = tables;
        this.policy = policy;
        this.currentActor = currentActor;
    }

    OneCase of(UUID id, UUID item) {
        SessionHead head = tables.head(id);
        Case one = tables.caseOf(id, item);
        List<Declared> declared = tables.declared(id);
        List<Seat> seats = tables.members(id).stream()
                .map(member -> new Seat(
                        member,
                        ConflictRule.of(member.id(), one, head.committee()),
                        declared.stream()
                                .filter(said -> said.itemId().equals(item)
                                        && said.memberId().equals(member.id()))
                                .findFirst()
                                .orElse(null)))
                .toList();
        String name = tables.rows(id).stream()
                .filter(row -> row.itemId().equals(item))
                .map(CaseRow::name)
                .findFirst()
                .orElseThrow(() -> new NotFound(CaseRow.class, item));
        SessionPermissions may = policy.on(id);
        return new OneCase(head, item, name, seats, speaksOf(id, item, seats, may), may.mayView());
    }

    private List<Member> speaksOf(UUID id, UUID item, List<Seat> seats, SessionPermissions may) {
        Actor actor = currentActor.get();
        if (!may.mayDeclare() || !policy.heardOn(id, item)) {
            return List.of();
        }
        boolean all = actor.has(Role.PERSONNEL_OFFICER) || policy.conflict(id, item) == ConflictKind.APPRAISER;
        return seats.stream()
                .filter(seat -> seat.conflict() == null
                        && (all || actor.is(seat.member().id())))
                .map(Seat::member)
                .toList();
    }
}
