package id.mumpuni.appraisal.board;

import id.mumpuni.appraisal.process.AppraisalStatus;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.HomePanel;
import id.mumpuni.shared.HomePanel.Place;
import id.mumpuni.shared.HomePanelSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The running period on the start page: its four stages, the own status, the team and the dates ahead. */
@Component
class AppraisalPanels implements HomePanelSource {

    private static final String TEMPLATE = "appraisal/board/home";

    private final Waiting waiting;
    private final CurrentActor currentActor;
    private final Clock clock;

    AppraisalPanels(Waiting waiting, CurrentActor currentActor, Clock clock) {
        this.waiting = waiting;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param state done, now or empty, as the page draws it */
    record Step(String label, String state, LocalDate day) {}

    record Steps(Waiting.Row period, List<Step> steps) {}

    record Event(String label, LocalDate day) {}

    @Override
    public List<HomePanel> panels() {
        List<Waiting.Row> rows = waiting.of(currentActor.get().employeeId());
        List<HomePanel> panels = new ArrayList<>();
        rows.stream().filter(Waiting.Row::open).findFirst().ifPresent(row -> {
            panels.add(new HomePanel(Place.TOP, 0, TEMPLATE, "steps", steps(row)));
            panels.add(new HomePanel(Place.SIDE, 20, TEMPLATE, "agenda", agenda(row)));
        });
        rows.stream()
                .filter(row -> row.open() && row.team() > 0)
                .findFirst()
                .ifPresent(row -> panels.add(new HomePanel(Place.MAIN, 10, TEMPLATE, "team", row)));
        rows.stream()
                .filter(Waiting.Row::mine)
                .findFirst()
                .ifPresent(row -> panels.add(new HomePanel(Place.SIDE, 10, TEMPLATE, "status", row)));
        return panels;
    }

    private Steps steps(Waiting.Row row) {
        boolean over = LocalDate.now(clock).isAfter(row.ends());
        AppraisalStatus own = row.ownStatus();
        boolean signed = own != null && own.signed();
        return new Steps(
                row,
                List.of(
                        new Step(
                                "appraisal.step.plan", row.ownPlanned() || !row.mine() ? "done" : "now", row.planDue()),
                        new Step("appraisal.step.doing", over ? "done" : "now", row.ends()),
                        new Step("appraisal.step.rating", signed ? "done" : over ? "now" : "", row.ratingDue()),
                        new Step("appraisal.step.follow-up", signed ? "now" : "", row.ratingDue())));
    }

    private List<Event> agenda(Waiting.Row row) {
        LocalDate today = LocalDate.now(clock);
        return List.of(
                        new Event("appraisal.agenda.plan", row.planDue()),
                        new Event("appraisal.agenda.self", row.selfDue()),
                        new Event("appraisal.agenda.rating", row.ratingDue()))
                .stream()
                .filter(event -> !event.day().isBefore(today))
                .toList();
    }
}
