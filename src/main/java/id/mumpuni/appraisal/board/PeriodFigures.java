package id.mumpuni.appraisal.board;

import id.mumpuni.appraisal.Stage;
import id.mumpuni.appraisal.period.PeriodPolicy;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.HomePanel;
import id.mumpuni.shared.HomePanel.Place;
import id.mumpuni.shared.HomePanelSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The board's essential figures on the start page of those who watch over a period: each step, and who is late. */
@Component
class PeriodFigures implements HomePanelSource {

    private static final String TEMPLATE = "appraisal/board/figures";

    private final Board board;
    private final PeriodPolicy periods;
    private final CurrentActor currentActor;
    private final Clock clock;

    PeriodFigures(Board board, PeriodPolicy periods, CurrentActor currentActor, Clock clock) {
        this.board = board;
        this.periods = periods;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * How many people stand at one step.
     *
     * @param start where its part of the drawing begins, in people
     * @param late the day of this step is over, and these people have not done it
     */
    record Step(Stage stage, String tone, long start, long people, LocalDate due, boolean late) {}

    record Figures(Board.Period period, long people, List<Step> steps) {

        public long percent(long part) {
            return Math.round(part * 100.0 / people);
        }
    }

    @Override
    public List<HomePanel> panels() {
        if (!periods.here().mayWatch()) {
            return List.of();
        }
        return board
                .running()
                .map(this::figures)
                .filter(figures -> figures.people() > 0)
                .map(figures -> new HomePanel(Place.MAIN, 5, TEMPLATE, "figures", figures))
                .stream()
                .toList();
    }

    private Figures figures(Board.Period period) {
        Board.Counts all = board.counts(period.id(), currentActor.get());
        long done = all.done();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Stage.SIGNED, "b", 0, done, period.ratingDue(), false));
        long start = done;
        for (Part part : parts(period)) {
            long people = all.count(part.stage());
            if (!part.stage().seldom() || people > 0) {
                steps.add(step(part, start, people));
            }
            start += people;
        }
        return new Figures(period, all.people(), steps);
    }

    private record Part(Stage stage, String tone, LocalDate due) {}

    private static List<Part> parts(Board.Period period) {
        return List.of(
                new Part(Stage.PROPOSED, "bp", period.ratingDue()),
                new Part(Stage.UNRATED, "bp", period.ratingDue()),
                new Part(Stage.NOT_SUBMITTED, "none", period.selfDue()),
                new Part(Stage.NO_PLAN, "k", period.planDue()),
                new Part(Stage.TAKE_OVER, "none", period.ratingDue()),
                new Part(Stage.STRANDED, "none", period.ratingDue()),
                new Part(Stage.LEFT, "none", period.ratingDue()));
    }

    private Step step(Part part, long start, long people) {
        boolean late =
                part.stage() != Stage.LEFT && people > 0 && LocalDate.now(clock).isAfter(part.due());
        return new Step(part.stage(), part.tone(), start, people, part.due(), late);
    }
}
