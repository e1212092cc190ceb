package id.mumpuni.appraisal.period;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/periode")
class PeriodController {

    private final PeriodList list;
    private final MovePeriodDates movePeriodDates;
    private final PeriodPolicy policy;
    private final CurrentActor currentActor;

    PeriodController(PeriodList list, MovePeriodDates movePeriodDates, PeriodPolicy policy, CurrentActor currentActor) {
        this.list = list;
        this.movePeriodDates = movePeriodDates;
        this.policy = policy;
        this.currentActor = currentActor;
    }

    @PeriodPolicy.MayWatch
    @GetMapping
    String list(Model model) {
        model.addAttribute("periods", list.visibleTo(currentActor.get()));
        model.addAttribute("may", policy.here());
        return "appraisal/period/list";
    }

    @PeriodPolicy.MayWatch
    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("period", list.get(id, currentActor.get()));
        model.addAttribute("may", policy.here());
        return "appraisal/period/show";
    }

    @PeriodPolicy.MayOpen
    @PostMapping("/{id}/tanggal")
    String moveDates(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate planDue,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate selfDue,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate ratingDue,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate calibrationDue,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes redirect) {
        var due = new AppraisalPeriod.Due(planDue, selfDue, ratingDue, calibrationDue);
        return Forms.settle(
                "/periode/" + id, redirect, "period.dates-moved", () -> movePeriodDates.move(id, due, alasan));
    }
}
