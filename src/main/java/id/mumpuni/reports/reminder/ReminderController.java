package id.mumpuni.reports.reminder;

import id.mumpuni.reports.access.BoardPolicy;
import id.mumpuni.shared.Forms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reminders from a list of the board. */
@Controller
class ReminderController {

    private final RemindPeople remindPeople;
    private final Clock clock;

    ReminderController(RemindPeople remindPeople, Clock clock) {
        this.remindPeople = remindPeople;
        this.clock = clock;
    }

    @BoardPolicy.MayRemind
    @PostMapping("/papan-skp/{id}/pengingat")
    String remind(
            @PathVariable UUID id,
            @ModelAttribute("form") ReminderForm form,
            BindingResult errors,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        List<UUID> chosen = form.chosen();
        if (chosen != null && chosen.isEmpty()) {
            redirect.addFlashAttribute("problem", "reports.remind.nobody");
        } else {
            RemindPeople.Outcome outcome = remindPeople.remind(id, form.list(id, LocalDate.now(clock)), chosen);
            redirect.addFlashAttribute("notice", notice(outcome));
            redirect.addFlashAttribute("noticeArgs", new Object[] {outcome.sent(), outcome.people()});
        }
        redirect.addAttribute("tahun", form.tahun());
        redirect.addAttribute("bulan", form.bulan());
        redirect.addAttribute("keadaan", form.keadaan());
        redirect.addAttribute("q", form.q());
        return "redirect:/papan-skp/" + id + "/pegawai";
    }

    private static String notice(RemindPeople.Outcome outcome) {
        if (outcome.people() == 0) {
            return "reports.remind.nothing";
        }
        return outcome.sent() == 0 ? "reports.remind.already" : "reports.remind.done";
    }
}
