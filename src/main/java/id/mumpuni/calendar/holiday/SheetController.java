package id.mumpuni.calendar.holiday;

import id.mumpuni.calendar.rules.Holiday;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Export;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.Table;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calendar as a file: out, and in again after a look at what it would change. */
@Controller
@RequestMapping("/hari-libur")
class SheetController {

    private static final String PAGE = "calendar/sheet";

    private final HolidayList holidays;
    private final ApplySheet applySheet;
    private final Export export;
    private final MessageSource messages;
    private final Clock clock;

    SheetController(HolidayList holidays, ApplySheet applySheet, Export export, MessageSource messages, Clock clock) {
        this.holidays = holidays;
        this.applySheet = applySheet;
        this.export = export;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/unduhan.xlsx")
    void download(@RequestParam(required = false) @Nullable Integer tahun, HttpServletResponse response) {
        int year = tahun == null ? LocalDate.now(clock).getYear() : tahun;
        List<Table.Column<Holiday>> columns = List.of(
                new Table.Column<>("calendar.sheet.day", Holiday::day),
                new Table.Column<>("calendar.sheet.name", Holiday::name),
                new Table.Column<>("calendar.sheet.kind", this::kind),
                new Table.Column<>("calendar.sheet.source", Holiday::source));
        var rows = holidays.of(List.of(year)).stream();
        export.send(new Table<>("calendar.title", columns, rows), Export.Format.XLSX, response);
    }

    private String kind(Holiday holiday) {
        return messages.getMessage("HolidayKind." + holiday.kind(), null, LocaleContextHolder.getLocale());
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/unggahan")
    ModelAndView look(@RequestParam MultipartFile file, Model model, RedirectAttributes redirect) {
        try {
            SheetCheck check = SheetCheck.of(HolidaySheet.read(file));
            model.addAttribute("problems", check.problems());
            model.addAttribute("change", applySheet.preview(check.holidays()));
            return check.problems().isEmpty()
                    ? new ModelAndView(PAGE, model.asMap())
                    : Forms.invalid(PAGE, model.asMap());
        } catch (FileRefused unreadable) {
            redirect.addFlashAttribute("unreadable", unreadable);
            return new ModelAndView("redirect:/hari-libur");
        }
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/unggahan/penerapan")
    String apply(@Valid @ModelAttribute("form") SheetForm form, BindingResult errors, RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        List<Holiday> said = errors.hasErrors() ? List.of() : form.holidays();
        if (said.isEmpty()) {
            redirect.addFlashAttribute("problem", "calendar.sheet.again");
            return "redirect:/hari-libur";
        }
        applySheet.apply(said);
        redirect.addFlashAttribute("notice", "calendar.sheet.applied");
        return "redirect:/hari-libur?tahun=" + said.get(0).day().getYear();
    }
}
