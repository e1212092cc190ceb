package id.mumpuni.reports.evaluation;

import id.mumpuni.people.Role;
import id.mumpuni.reports.access.BoardPermissions;
import id.mumpuni.reports.access.BoardPolicy;
import id.mumpuni.shared.Export;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Table;
import jakarta.servlet.http.HttpServletResponse;
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
@RequestMapping("/papan-evaluasi/{id}/pegawai")
class EvaluationPeopleController {

    private static final List<Table.Column<EvaluationPerson>> COLUMNS = List.of(
            new Table.Column<>("reports.name", EvaluationPerson::name),
            new Table.Column<>("reports.unit", EvaluationPerson::unit),
            new Table.Column<>("reports.appraiser", EvaluationPerson::appraiser),
            new Table.Column<>("reports.evaluation.stage", EvaluationPerson::stage),
            new Table.Column<>("reports.evaluation.due", EvaluationPerson::due),
            new Table.Column<>("EvaluationFigure.OBJECTED", EvaluationPerson::objected),
            new Table.Column<>("reports.evaluation.report", EvaluationPerson::state),
            new Table.Column<>("EvaluationFigure.LATE_REPORT", EvaluationPerson::late));

    private final EvaluationPeople people;
    private final EvaluationPeriods periods;
    private final BoardPolicy policy;
    private final Export export;

    EvaluationPeopleController(EvaluationPeople people, EvaluationPeriods periods, BoardPolicy policy, Export export) {
        this.people = people;
        this.periods = periods;
        this.policy = policy;
        this.export = export;
    }

    @BoardPolicy.MayWatch
    @GetMapping
    String list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID periode,
            @RequestParam(required = false) @Nullable EvaluationFigure keadaan,
            ListQuery query,
            Model model) {
        EvaluationPeriods.Period period = period(id, periode);
        BoardPermissions may = policy.on(id);
        model.addAttribute("id", id);
        model.addAttribute("unit", may.unit());
        model.addAttribute("office", may.actor().has(Role.PERSONNEL_OFFICER));
        model.addAttribute("period", period);
        model.addAttribute("figure", keadaan);
        model.addAttribute("figures", EvaluationFigure.values());
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("page", people.page(new EvaluationPeople.Asked(period.id(), id, keadaan, query)));
        return "reports/evaluation/people";
    }

    @BoardPolicy.MayWatch
    @GetMapping("/unduhan.xlsx")
    void export(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID periode,
            @RequestParam(required = false) @Nullable EvaluationFigure keadaan,
            ListQuery query,
            HttpServletResponse response) {
        var wanted = new EvaluationPeople.Asked(period(id, periode).id(), id, keadaan, query);
        people.everyone(
                wanted,
                rows -> export.send(
                        new Table<>("reports.evaluation.people", COLUMNS, rows), Export.Format.XLSX, response));
    }

    private EvaluationPeriods.Period period(UUID unit, @Nullable UUID wanted) {
        return EvaluationPeriods.chosen(periods.of(unit), wanted)
                .orElseThrow(() -> new NotFound(EvaluationPeriods.class, unit));
    }
}
