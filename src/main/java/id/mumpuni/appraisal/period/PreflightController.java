package id.mumpuni.appraisal.period;

import id.mumpuni.shared.Export;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Table;
import id.mumpuni.shared.Table.Column;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everyone for whom one thing is missing, as the last step of the wizard counts them. The wizard's state comes along. */
@Controller
@RequestMapping("/periode/baru")
class PreflightController {

    private static final String WIZARD = "redirect:/periode/baru";
    private static final int EVERYONE = 1_000_000;

    private final Preflight preflight;
    private final Export export;
    private final PeriodSteps steps;
    private final Clock clock;

    PreflightController(Preflight preflight, PeriodSteps steps, Export export, Clock clock) {
        this.preflight = preflight;
        this.export = export;
        this.steps = steps;
        this.clock = clock;
    }

    @PeriodPolicy.MayOpen
    @GetMapping("/kekurangan")
    String list(@ModelAttribute("form") PeriodForm form, @RequestParam PreflightGap apa, ListQuery query, Model model) {
        if (incomplete(form)) {
            return WIZARD;
        }
        var rows = preflight.rows(scope(form), apa, query.offset(), ListQuery.PAGE_SIZE);
        model.addAttribute("gap", apa);
        long total = rows.isEmpty() ? 0 : rows.get(0).total();
        model.addAttribute("page", new PageOf<>(rows, query.pageNumber(), total));
        model.addAttribute("links", ListLinks.of(query));
        return "appraisal/period/missing";
    }

    @PeriodPolicy.MayOpen
    @GetMapping("/kekurangan.xlsx")
    void download(
            @ModelAttribute("form") PeriodForm form, @RequestParam PreflightGap apa, HttpServletResponse response) {
        var rows = incomplete(form) ? List.<Preflight.Row>of() : preflight.rows(scope(form), apa, 0, EVERYONE);
        var columns = List.<Column<Preflight.Row>>of(
                new Column<>("preflight.column.gap", Preflight.Row::gap),
                new Column<>("preflight.column.name", Preflight.Row::name),
                new Column<>("preflight.column.unit", Preflight.Row::detail),
                new Column<>("preflight.column.appraiser", Preflight.Row::other));
        export.send(new Table<>("preflight.title", columns, rows.stream()), Export.Format.XLSX, response);
    }

    private boolean incomplete(PeriodForm form) {
        return !steps.complete(form);
    }

    private PeriodPeople.Scope scope(PeriodForm form) {
        return form.scope(LocalDate.now(clock));
    }
}
