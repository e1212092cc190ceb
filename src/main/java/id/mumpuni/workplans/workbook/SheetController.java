package id.mumpuni.workplans.workbook;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Export;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.Forms;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.post.PlanYears;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Plans as workbooks: one's own, or those of an office. The id of an office is its unit's. */
@Controller
class SheetController {

    private static final String VIEW = "workplans/workbook/sheet";

    private final SheetPages pages;
    private final PlanSheet sheet;
    private final ImportSheet importSheet;
    private final PlanSheetPolicy policy;
    private final PlanYears years;
    private final CurrentActor currentActor;
    private final Export export;

    SheetController(
            SheetParts parts, ImportSheet importSheet, PlanYears years, CurrentActor currentActor, Export export) {
        this.pages = parts.pages();
        this.sheet = parts.sheet();
        this.policy = parts.policy();
        this.importSheet = importSheet;
        this.years = years;
        this.currentActor = currentActor;
        this.export = export;
    }

    @GetMapping("/lembar-skp")
    String show(@RequestParam(required = false) @Nullable Integer tahun, Model model) {
        fill(years.chosen(tahun), model);
        return VIEW;
    }

    @PlanPolicy.MayView
    @GetMapping("/skp/{id}/lembar.xlsx")
    void own(@PathVariable UUID id, HttpServletResponse response) {
        export.send(pages.plan(id), response);
    }

    @PlanSheetPolicy.MayUse
    @GetMapping("/lembar-skp/unit/{id}/unduhan.xlsx")
    void office(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer tahun,
            HttpServletResponse response) {
        export.send(pages.office(id, years.chosen(tahun), policy.on(id)), response);
    }

    @PostMapping("/lembar-skp")
    ModelAndView readOwn(
            @RequestParam MultipartFile berkas,
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(defaultValue = "false") boolean terapkan,
            Model model) {
        fill(years.chosen(tahun), model);
        return take(berkas, contents -> importSheet.own(contents, terapkan), model);
    }

    @PlanSheetPolicy.MayUse
    @PostMapping("/lembar-skp/unit/{id}")
    ModelAndView readOffice(
            @PathVariable UUID id,
            @RequestParam MultipartFile berkas,
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(defaultValue = "false") boolean terapkan,
            Model model) {
        int year = years.chosen(tahun);
        fill(year, model);
        model.addAttribute("office", id);
        return take(berkas, contents -> importSheet.office(id, year, contents, terapkan), model);
    }

    private ModelAndView take(
            MultipartFile upload, Function<PlanSheet.Contents, SheetComparison.Outcome> taking, Model model) {
        try {
            SheetComparison.Outcome outcome = taking.apply(sheet.read(upload));
            model.addAttribute("outcome", outcome);
            return outcome.problems().isEmpty()
                    ? new ModelAndView(VIEW, model.asMap())
                    : Forms.invalid(VIEW, model.asMap());
        } catch (FileRefused refused) {
            model.addAttribute("refused", refused);
            return Forms.invalid(VIEW, model.asMap());
        }
    }

    private void fill(int year, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("years", years.choices());
        model.addAttribute("units", pages.units(currentActor.get()));
        model.addAttribute(
                "plan", pages.newest(currentActor.get().employeeId(), year).orElse(null));
    }
}
