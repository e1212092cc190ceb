package id.mumpuni.reports.board;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.reports.access.BoardPolicy;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuItem.Group;
import id.mumpuni.shared.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The reports stand with the own team's pages for those who lead, and with the office's for those who look after units. */
@Component
class BoardMenu implements MenuSource {

    private final BoardPolicy policy;
    private final CurrentActor currentActor;

    BoardMenu(BoardPolicy policy, CurrentActor currentActor) {
        this.policy = policy;
        this.currentActor = currentActor;
    }

    @Override
    public List<MenuItem> items() {
        if (policy.tops().isEmpty()) {
            return List.of();
        }
        Actor actor = currentActor.get();
        boolean office = actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR, Role.UNIT_PERSONNEL_OFFICER);
        Group group = office ? Group.MANAGE : Group.TEAM;
        int order = office ? 1 : 50;
        return List.of(
                new MenuItem(
                        group,
                        office ? 0 : 49,
                        "reports.evaluation",
                        "layout-dashboard",
                        "/papan-evaluasi",
                        null,
                        office),
                new MenuItem(group, order, "reports.board.title", "chart-bar", "/papan-skp", null, false),
                new MenuItem(group, order + 1, "reports.merit.title", "certificate", "/bukti-merit", null, false));
    }
}
