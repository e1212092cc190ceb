package id.mumpuni.appraisal.board;

import id.mumpuni.appraisal.Stage;
import id.mumpuni.appraisal.period.PeriodPolicy;
import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Export;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Table;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/papan")
class BoardController {

    private static final List<Stage> KPIS = List.of(Stage.NO_PLAN, Stage.NOT_SUBMITTED, Stage.UNRATED, Stage.SIGNED);
    private static final List<Stage> WATCH = List.of(Stage.STRANDED, Stage.TAKE_OVER, Stage.REFUSED);

    private static final List<Table.Column<Board.Person>> COLUMNS = List.of(
            new Table.Column<>("board.column.name", Board.Person::name),
            new Table.Column<>("board.column.unit", Board.Person::unit),
            new Table.Column<>("board.column.appraiser", Board.Person::appraiser),
            new Table.Column<>("board.column.stage", Board.Person::stage));

    private final Board board;
    private final Export export;
    private final CurrentActor currentActor;
    private final PeriodPolicy policy;
    private final Clock clock;

    BoardController(Board board, Export export, CurrentActor currentActor, PeriodPolicy policy, Clock clock) {
        this.board = board;
        this.export = export;
        this.currentActor = currentActor;
        this.policy = policy;
        this.clock = clock;
    }

    @PeriodPolicy.MayWatch
    @GetMapping
    String board(
            @RequestParam(required = false) @Nullable UUID periode,
            @RequestParam(required = false) @Nullable UUID unit,
            Model model) {
        Actor actor = currentActor.get();
        List<Board.Period> periods = board.periods();
        Board.Period period = chosen(periods, periode);
        List<Board.Crumb> above = unit == null ? List.of() : board.crumbs(unit, actor);
        if (unit != null && above.isEmpty()) {
            throw new NotFound(Board.class, unit);
        }
        List<Board.Row> rows = period == null ? List.of() : board.rows(period, unit, actor);
        model.addAttribute("periods", periods);
        model.addAttribute("period", period);
        model.addAttribute("above", above);
        model.addAttribute("unit", unit);
        model.addAttribute("rows", rows);
        Board.Row total = Board.Row.sum(rows);
        model.addAttribute("total", total);
        model.addAttribute("kpis", KPIS);
        model.addAttribute(
                "watch", total.stages().stream().filter(WATCH::contains).toList());
        model.addAttribute("mayOpen", policy.here().mayOpen());
        model.addAttribute("now", LocalDateTime.now(clock));
        return "appraisal/board/board";
    }

    @PeriodPolicy.MayWatch
    @GetMapping("/pegawai")
    String people(
            @RequestParam UUID periode,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Stage tahap,
            ListQuery query,
            Model model) {
        model.addAttribute("page", board.people(new Board.Wanted(periode, unit, tahap, query), currentActor.get()));
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("stages", Stage.values());
        model.addAttribute("stage", tahap);
        model.addAttribute("periode", periode);
        model.addAttribute("mayOpen", policy.here().mayOpen());
        model.addAttribute("unit", unit);
        return "appraisal/board/people";
    }

    @PeriodPolicy.MayWatch
    @GetMapping("/unduhan.xlsx")
    void export(
            @RequestParam UUID periode,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Stage tahap,
            ListQuery query,
            HttpServletResponse response) {
        board.everyone(
                new Board.Wanted(periode, unit, tahap, query),
                currentActor.get(),
                rows -> export.send(new Table<>("board.people", COLUMNS, rows), Export.Format.XLSX, response));
    }

    private static Board.@Nullable Period chosen(List<Board.Period> periods, @Nullable UUID wanted) {
        return periods.stream()
                .filter(period -> period.id().equals(wanted))
                .findFirst()
                .orElse(periods.isEmpty() ? null : periods.get(0));
    }
}
