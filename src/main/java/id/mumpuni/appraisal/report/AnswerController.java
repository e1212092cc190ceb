package id.mumpuni.appraisal.report;

import id.mumpuni.shared.Forms;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepting a report or giving it back, on the page of the unit that sent it. */
@Controller
class AnswerController {

    private final UnitReports reports;
    private final AcceptReport acceptReport;
    private final ReturnReport returnReport;

    AnswerController(UnitReports reports, AcceptReport acceptReport, ReturnReport returnReport) {
        this.reports = reports;
        this.acceptReport = acceptReport;
        this.returnReport = returnReport;
    }

    @ReportPolicy.MayAnswer
    @PostMapping("/pelaporan/{id}/penerimaan")
    String accept(@PathVariable UUID id, @RequestParam(defaultValue = "") String catatan, RedirectAttributes redirect) {
        return settle(
                id, redirect, "unit-report.accepted-now", () -> acceptReport.accept(id, ReportPage.bounded(catatan)));
    }

    @ReportPolicy.MayAnswer
    @PostMapping("/pelaporan/{id}/pengembalian")
    String giveBack(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String catatan, RedirectAttributes redirect) {
        redirect.addFlashAttribute("answered", catatan);
        return settle(
                id, redirect, "unit-report.returned-now", () -> returnReport.giveBack(id, ReportPage.bounded(catatan)));
    }

    private String settle(UUID id, RedirectAttributes redirect, String notice, Runnable answer) {
        UnitReport report = reports.get(id);
        return Forms.settle("/pelaporan/" + report.periodId() + "/" + report.unitId(), redirect, notice, answer);
    }
}
