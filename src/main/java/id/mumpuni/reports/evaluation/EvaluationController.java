package id.mumpuni.reports.evaluation;

import id.mumpuni.people.Role;
import id.mumpuni.reports.access.BoardPermissions;
import id.mumpuni.reports.access.BoardPolicy;
import id.mumpuni.reports.figures.ReportHead;
import id.mumpuni.reports.figures.UnitFigures;
import id.mumpuni.reports.rules.UnitTree;
import id.mumpuni.shared.Export;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Table;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far the evaluation of a period is, from unit to unit, with the days that the rule gives. */
@Controller
@RequestMapping("/papan-evaluasi/{id}")
class EvaluationController {

    private final EvaluationNumbers numbers;
    private final EvaluationPeriods periods;
    private final ReportHead head;
    private final BoardPolicy policy;
    private final Export export;

    EvaluationController(
            EvaluationNumbers numbers, EvaluationPeriods periods, ReportHead head, BoardPolicy policy, Export export) {
        this.numbers = numbers;
        this.periods = periods;
        this.head = head;
        this.policy = policy;
        this.export = export;
    }

    @BoardPolicy.MayWatch
    @GetMapping
    String board(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID periode,
            ListQuery query,
            Model model) {
        List<EvaluationPeriods.Period> all = periods.of(id);
        BoardPermissions may = policy.on(id);
        model.addAttribute("id", id);
        model.addAttribute("unit", may.unit());
        model.addAttribute("periods", all);
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("office", may.actor().has(Role.PERSONNEL_OFFICER));
        model.addAttribute("mayBundle", may.leadsHere() || may.actor().hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR));
        EvaluationPeriods.chosen(all, periode).ifPresent(period -> show(id, period, query, model));
        return "reports/evaluation/board";
    }

    private void show(UUID id, EvaluationPeriods.Period period, ListQuery query, Model model) {
        UnitFigures<EvaluationFigure> figures = numbers.of(period.id(), id);
        head.show(figures, id, model);
        model.addAttribute("period", period);
        model.addAttribute("reporting", reporting(figures.tree(), id, period));
        model.addAttribute("whole", EvaluationLine.whole(figures, id));
        model.addAttribute("rows", EvaluationLine.of(figures, id, query));
        model.addAttribute("columns", EvaluationColumn.shown());
        model.addAttribute("clocks", EvaluationClock.of(period));
    }

    /** A unit above that of the period has nothing to report in it. */
    private static String reporting(UnitTree units, UUID id, EvaluationPeriods.Period period) {
        UUID top = units.path(id, List.of(period.unitId())).get(0).id();
        return top.equals(period.unitId())
                ? "/pelaporan/" + period.id() + "/" + id
                : "/pelaporan?periode=" + period.id();
    }

    @BoardPolicy.MayWatch
    @GetMapping("/unduhan.xlsx")
    void export(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID periode,
            ListQuery query,
            HttpServletResponse response) {
        EvaluationPeriods.Period period = EvaluationPeriods.chosen(periods.of(id), periode)
                .orElseThrow(() -> new NotFound(EvaluationPeriods.class, id));
        UnitFigures<EvaluationFigure> figures = numbers.of(period.id(), id);
        Stream<EvaluationLine> rows = Stream.concat(
                Stream.of(EvaluationLine.whole(figures, id)),
                EvaluationLine.of(figures, id, query).stream().filter(line -> !line.direct()));
        Stream<Table.Column<EvaluationLine>> counts = Stream.of(EvaluationFigure.values())
                .map(figure -> new Table.Column<>("EvaluationFigure." + figure, line -> line.get(figure)));
        List<Table.Column<EvaluationLine>> columns = Stream.concat(
                        Stream.of(
                                new Table.Column<EvaluationLine>("reports.unit", EvaluationLine::name),
                                new Table.Column<EvaluationLine>("reports.evaluation.period", line -> period.name())),
                        counts)
                .toList();
        export.send(new Table<>("reports.evaluation", columns, rows), Export.Format.XLSX, response);
    }
}
