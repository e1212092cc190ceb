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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who would appraise whom: by appraiser with counts, or the people of one. The wizard's state comes along. */
@Controller
@RequestMapping("/periode/baru")
class LinePreviewController {

    private static final String WIZARD = "redirect:/periode/baru";
    private static final int EVERYONE = 1_000_000;

    private final LinePreview preview;
    private final PeriodSteps steps;
    private final Export export;
    private final Clock clock;

    LinePreviewController(LinePreview preview, PeriodSteps steps, Export export, Clock clock) {
        this.preview = preview;
        this.steps = steps;
        this.export = export;
        this.clock = clock;
    }

    /** @param penilai whose people are shown; none: the appraisers */
    @PeriodPolicy.MayOpen
    @GetMapping("/penilai")
    String list(
            @ModelAttribute("form") PeriodForm form,
            @RequestParam(required = false) @Nullable UUID penilai,
            ListQuery query,
            Model model) {
        if (!steps.complete(form)) {
            return WIZARD;
        }
        var scope = form.scope(LocalDate.now(clock));
        if (penilai == null) {
            var rows = preview.appraisers(scope, query);
            long total = rows.isEmpty() ? 0 : rows.get(0).total();
            model.addAttribute("page", new PageOf<>(rows, query.pageNumber(), total));
        } else {
            var rows = preview.people(scope, penilai, query.offset(), ListQuery.PAGE_SIZE);
            long total = rows.isEmpty() ? 0 : rows.get(0).total();
            model.addAttribute("people", new PageOf<>(rows, query.pageNumber(), total));
        }
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        return "appraisal/period/line";
    }

    @PeriodPolicy.MayOpen
    @GetMapping("/penilai.xlsx")
    void download(@ModelAttribute("form") PeriodForm form, HttpServletResponse response) {
        var rows = steps.complete(form)
                ? preview.people(form.scope(LocalDate.now(clock)), null, 0, EVERYONE)
                : List.<LinePreview.Person>of();
        var columns = List.<Column<LinePreview.Person>>of(
                new Column<>("preflight.column.appraiser", LinePreview.Person::appraiser),
                new Column<>("preflight.column.name", LinePreview.Person::name),
                new Column<>("preflight.column.unit", LinePreview.Person::unit),
                new Column<>("line.reviewer", LinePreview.Person::reviewer));
        export.send(new Table<>("line.title", columns, rows.stream()), Export.Format.XLSX, response);
    }
}
