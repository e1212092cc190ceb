package id.mumpuni.integration.siasn;

import id.mumpuni.shared.Export;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.Table;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/impor/{id}")
class ImportReportController {

    private static final ListQuery FIRST = new ListQuery(null, null, null);
    private static final int PREVIEW = 5;

    private final ImportReport report;
    private final ImportRows rows;
    private final ImportPolicy policy;
    private final ImportPace pace;
    private final ReportColumns columns;
    private final Export export;

    ImportReportController(
            ImportReport report,
            ImportRows rows,
            ImportPolicy policy,
            ImportPace pace,
            ReportColumns columns,
            Export export) {
        this.report = report;
        this.rows = rows;
        this.policy = policy;
        this.pace = pace;
        this.columns = columns;
        this.export = export;
    }

    @ImportPolicy.MayView
    @GetMapping
    String report(@PathVariable UUID id, Model model) {
        common(id, model);
        model.addAttribute("remaining", pace.of(id));
        var problems = rows.problems(id, true, FIRST);
        model.addAttribute("problems", problems.rows().stream().limit(PREVIEW).toList());
        model.addAttribute("problemTotal", problems.total());
        return "integration/report";
    }

    @ImportPolicy.MayView
    @GetMapping("/baris")
    String rows(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "PEOPLE") RowList.Subject tentang,
            @RequestParam(required = false) @Nullable Outcome hasil,
            @RequestParam(defaultValue = "false") boolean semua,
            ListQuery query,
            Model model) {
        common(id, model);
        model.addAttribute("allChosen", semua);
        model.addAttribute("list", new RowList(tentang, hasil));
        model.addAttribute("query", query);
        model.addAttribute("page", rows.page(id, new RowList(tentang, hasil), query));
        model.addAttribute("links", ListLinks.of(query));
        return "integration/rows";
    }

    @ImportPolicy.MayView
    @GetMapping("/masalah")
    String problems(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean peringatan,
            ListQuery query,
            Model model) {
        common(id, model);
        model.addAttribute("warnings", peringatan);
        model.addAttribute("query", query);
        model.addAttribute("page", rows.problems(id, !peringatan, query));
        model.addAttribute("links", ListLinks.of(query));
        return "integration/problems";
    }

    @ImportPolicy.MayView
    @GetMapping("/laporan.xlsx")
    void file(@PathVariable UUID id, HttpServletResponse response) {
        report.run(id); // or there is nothing to send
        rows.all(
                id,
                lines -> export.send(
                        new Table<>("integration.report.title", columns.get(), lines), Export.Format.XLSX, response));
    }

    private void common(UUID id, Model model) {
        model.addAttribute("run", report.run(id));
        model.addAttribute("files", report.files(id));
        model.addAttribute("counts", report.counts(id));
        model.addAttribute("may", policy.on(id));
    }
}
