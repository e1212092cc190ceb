package id.mumpuni.calendar.holiday;

import id.mumpuni.calendar.rules.HolidayKind;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Forms;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The days that no clock counts: read by everybody, kept by BKD. */
@Controller
@RequestMapping("/hari-libur")
class HolidayController {

    private static final String PAGE = "calendar/holidays";

    private final HolidayList holidays;
    private final KeepHoliday keepHoliday;
    private final RemoveHoliday removeHoliday;
    private final CurrentActor currentActor;
    private final Clock clock;

    HolidayController(
            HolidayList holidays,
            KeepHoliday keepHoliday,
            RemoveHoliday removeHoliday,
            CurrentActor currentActor,
            Clock clock) {
        this.holidays = holidays;
        this.keepHoliday = keepHoliday;
        this.removeHoliday = removeHoliday;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param ubah the day whose words are put into the form */
    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate ubah,
            Model model) {
        HolidayForm form = ubah == null
                ? HolidayForm.empty(null)
                : holidays.on(ubah).map(HolidayForm::of).orElseGet(() -> HolidayForm.empty(ubah));
        model.addAttribute("form", form);
        model.addAttribute("changing", ubah != null);
        return show(ubah == null ? tahun : Integer.valueOf(ubah.getYear()), model);
    }

    @PersonnelPolicy.MayManage
    @PostMapping
    ModelAndView keep(
            @Valid @ModelAttribute("form") HolidayForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        form.check(errors);
        if (errors.hasErrors()) {
            model.addAttribute("changing", true);
            show(form.day() == null ? null : Integer.valueOf(form.day().getYear()), model);
            return Forms.invalid(PAGE, model.asMap());
        }
        keepHoliday.keep(form.written());
        redirect.addFlashAttribute("notice", "calendar.holiday.saved");
        return new ModelAndView(
                "redirect:/hari-libur?tahun=" + form.written().day().getYear());
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{day}/penghapusan")
    String remove(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, RedirectAttributes redirect) {
        removeHoliday.remove(day);
        redirect.addFlashAttribute("notice", "calendar.holiday.removed");
        return "redirect:/hari-libur?tahun=" + day.getYear();
    }

    private String show(@Nullable Integer wanted, Model model) {
        int present = LocalDate.now(clock).getYear();
        int year = wanted == null ? present : wanted;
        var years = new TreeSet<>(holidays.years());
        years.add(present);
        model.addAttribute("year", year);
        model.addAttribute("years", years);
        model.addAttribute("holidays", holidays.of(List.of(year)));
        model.addAttribute("kinds", HolidayKind.values());
        model.addAttribute("may", new PersonnelPermissions(currentActor.get()));
        return PAGE;
    }
}
