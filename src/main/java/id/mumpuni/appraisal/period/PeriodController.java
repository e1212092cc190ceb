package id.mumpuni.appraisal.period;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/periode")
class PeriodController {

    /** @param calibrationDue null where the policy has no calibration */
    record Dates(
            @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate planDue,

            @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate selfDue,

            @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate ratingDue,

            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate calibrationDue,
            @Nullable String alasan) {}

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
            @Valid @ModelAttribute("dates") Dates dates,
            BindingResult errors,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (errors.hasErrors()) {
            throw new BindException(errors);
        }
        var due = new AppraisalPeriod.Due(
                requireNonNull(dates.planDue()),
                requireNonNull(dates.selfDue()),
                requireNonNull(dates.ratingDue()),
                dates.calibrationDue());
        String reason = dates.alasan() == null ? "" : dates.alasan();
        return Forms.settle(
                "/periode/" + id, redirect, "period.dates-moved", () -> movePeriodDates.move(id, due, reason));
    }
}
