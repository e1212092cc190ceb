package id.mumpuni.appraisal.report;

import id.mumpuni.appraisal.ResultState;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The units whose results a person reports or receives, and sending them. */
@Controller
@RequestMapping("/pelaporan")
class ReportController {

    private final ReportPeriods periods;
    private final Desks desks;
    private final ReportPage page;
    private final SendReport sendReport;
    private final CurrentActor currentActor;

    ReportController(
            ReportPeriods periods, Desks desks, ReportPage page, SendReport sendReport, CurrentActor currentActor) {
        this.periods = periods;
        this.desks = desks;
        this.page = page;
        this.sendReport = sendReport;
        this.currentActor = currentActor;
    }

    @ReportPolicy.MayList
    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UUID periode,
            @RequestParam(required = false) @Nullable DeskState keadaan,
            ListQuery query,
            Model model) {
        List<ReportPeriods.Period> all = periods.all();
        ReportPeriods.Period period = ReportPeriods.chosen(all, periode);
        model.addAttribute("periods", all);
        model.addAttribute("period", period);
        model.addAttribute("state", keadaan);
        model.addAttribute("states", DeskState.values());
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        if (period != null) {
            model.addAttribute("page", desks.of(period.id(), currentActor.get(), keadaan, query));
        }
        return "appraisal/report/list";
    }

    @ReportPolicy.MayView
    @GetMapping("/{period}/{unit}")
    String show(
            @PathVariable UUID period,
            @PathVariable UUID unit,
            @RequestParam(required = false) @Nullable ResultState keadaan,
            ListQuery query,
            Model model) {
        page.show(period, unit, keadaan, query, model);
        return "appraisal/report/show";
    }

    @ReportPolicy.MaySend
    @PostMapping("/{period}/{unit}")
    String send(
            @PathVariable UUID period,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "") String catatan,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("typed", catatan);
        return Forms.settle(
                "/pelaporan/" + period + "/" + unit,
                redirect,
                "unit-report.sent-now",
                () -> sendReport.send(period, unit, ReportPage.bounded(catatan)));
    }
}
