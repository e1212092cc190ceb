package id.mumpuni.reports.board;

import id.mumpuni.reports.access.BoardPermissions;
import id.mumpuni.reports.access.BoardPolicy;
import id.mumpuni.reports.figures.MonthQuery;
import id.mumpuni.reports.rules.Condition;
import id.mumpuni.reports.rules.ReportMonth;
import id.mumpuni.shared.Export;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.Table;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people behind a number of the board. */
@Controller
@RequestMapping("/papan-skp/{id}/pegawai")
class PeopleController {

    private static final List<Table.Column<Person>> COLUMNS = List.of(
            new Table.Column<>("reports.name", Person::name),
            new Table.Column<>("reports.position", Person::position),
            new Table.Column<>("reports.unit", Person::unit),
            new Table.Column<>("reports.appraiser", Person::appraiser),
            new Table.Column<>("reports.state", Person::state),
            new Table.Column<>("Condition.LATE", Person::late),
            new Table.Column<>("reports.unlinked", Person::unlinked),
            new Table.Column<>("reports.results", Person::results),
            new Table.Column<>("reports.recorded", Person::recorded),
            new Table.Column<>("reports.evidenced", Person::evidenced),
            new Table.Column<>("reports.reminded", Person::remindedOn));

    private final PeopleList people;
    private final BoardPolicy policy;
    private final Export export;
    private final Clock clock;

    PeopleController(PeopleList people, BoardPolicy policy, Export export, Clock clock) {
        this.people = people;
        this.policy = policy;
        this.export = export;
        this.clock = clock;
    }

    @BoardPolicy.MayWatch
    @GetMapping
    String list(
            @PathVariable UUID id,
            MonthQuery asked,
            @RequestParam(required = false) @Nullable Condition keadaan,
            ListQuery query,
            Model model) {
        ReportMonth month = asked.on(LocalDate.now(clock));
        model.addAttribute("id", id);
        model.addAttribute("month", month);
        model.addAttribute("condition", keadaan);
        model.addAttribute("conditions", Condition.values());
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("page", people.page(new PeopleList.Asked(month, id, keadaan, query)));
        BoardPermissions may = policy.on(id);
        model.addAttribute("may", may);
        model.addAttribute("unit", may.unit());
        return "reports/board/people";
    }

    @BoardPolicy.MayWatch
    @GetMapping("/unduhan.xlsx")
    void export(
            @PathVariable UUID id,
            MonthQuery asked,
            @RequestParam(required = false) @Nullable Condition keadaan,
            ListQuery query,
            HttpServletResponse response) {
        var wanted = new PeopleList.Asked(asked.on(LocalDate.now(clock)), id, keadaan, query);
        people.everyone(
                wanted,
                rows -> export.send(new Table<>("reports.people", COLUMNS, rows), Export.Format.XLSX, response));
    }
}
