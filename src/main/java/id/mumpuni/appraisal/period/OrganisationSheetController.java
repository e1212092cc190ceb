package id.mumpuni.appraisal.period;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Export;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Table;
import id.mumpuni.shared.Table.Column;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The achievements of all units as a spreadsheet: downloaded, filled in, read back. */
@Controller
@RequestMapping("/periode/{id}/capaian")
class OrganisationSheetController {

    private final OrganisationUnits units;
    private final AchievementSheet sheet;
    private final RateOrganisations rateOrganisations;
    private final Export export;
    private final CurrentActor currentActor;
    private final Clock clock;

    OrganisationSheetController(
            OrganisationUnits units,
            AchievementSheet sheet,
            RateOrganisations rateOrganisations,
            Export export,
            CurrentActor currentActor,
            Clock clock) {
        this.units = units;
        this.sheet = sheet;
        this.rateOrganisations = rateOrganisations;
        this.export = export;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PeriodPolicy.MayViewAchievements
    @GetMapping("/unduhan.xlsx")
    void download(@PathVariable UUID id, ListQuery query, HttpServletResponse response) {
        var all = new ListQuery(query.q(), null, null);
        var rows = units.rows(id, all, currentActor.get(), LocalDate.now(clock), AchievementSheet.MOST_ROWS);
        var columns = List.<Column<OrganisationUnits.Row>>of(
                new Column<>("period.organisation.id", row -> row.id().toString()),
                new Column<>("period.unit", OrganisationUnits.Row::name),
                new Column<>("period.organisation.above", OrganisationUnits.Row::above),
                new Column<>("period.people", OrganisationUnits.Row::people),
                new Column<>("period.organisation.rating", OrganisationUnits.Row::rating),
                new Column<>("period.organisation.basis", OrganisationUnits.Row::basis));
        export.send(new Table<>("period.organisation", columns, rows.stream()), Export.Format.XLSX, response);
    }

    @PeriodPolicy.MayRateBelow
    @PostMapping("/unggahan")
    String upload(@PathVariable UUID id, @RequestParam MultipartFile file, RedirectAttributes redirect)
            throws IOException {
        try (InputStream in = file.getInputStream()) {
            var read = sheet.read(in, file.getSize());
            var outcome = rateOrganisations.rate(id, read.achievements());
            OrganisationRatingController.tell(
                    new RateOrganisations.Outcome(outcome.saved(), outcome.refused() + read.unreadable()), redirect);
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
        }
        return "redirect:/periode/" + id + "/capaian";
    }
}
