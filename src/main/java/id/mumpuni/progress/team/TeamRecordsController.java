package id.mumpuni.progress.team;

import id.mumpuni.people.CurrentActor;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the own team has recorded in a month. */
@Controller
@RequestMapping("/catatan-tim")
class TeamRecordsController {

    private static final int MONTHS = 12;

    private final TeamRecords team;
    private final RemindTeam remindTeam;
    private final CurrentActor currentActor;

    TeamRecordsController(TeamRecords team, RemindTeam remindTeam, CurrentActor currentActor) {
        this.team = team;
        this.remindTeam = remindTeam;
        this.currentActor = currentActor;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String bulan, Model model) {
        YearMonth month = month(bulan);
        var members = team.of(currentActor.get().employeeId(), month);
        YearMonth present = team.present();
        model.addAttribute("month", month);
        model.addAttribute(
                "months",
                Stream.iterate(present, one -> one.minusMonths(1)).limit(MONTHS).toList());
        model.addAttribute("members", members);
        model.addAttribute(
                "states",
                members.stream()
                        .map(TeamRecords.Member::state)
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute(
                "waiting", members.stream().filter(TeamRecords.Member::waits).count());
        return "progress/team/list";
    }

    @PostMapping("/pengingat")
    String remind(@RequestParam(defaultValue = "") String bulan, RedirectAttributes redirect) {
        YearMonth month = month(bulan);
        redirect.addFlashAttribute("notice", "progress.team.reminded");
        redirect.addFlashAttribute("noticeArgs", new Object[] {remindTeam.remind(month)});
        return "redirect:/catatan-tim?bulan=" + month;
    }

    /** What cannot be read, or lies ahead or long ago, is the present month. */
    private YearMonth month(String typed) {
        YearMonth present = team.present();
        try {
            YearMonth month = typed.isEmpty() ? present : YearMonth.parse(typed);
            long ago = ChronoUnit.MONTHS.between(month, present);
            return ago >= 0 && ago < MONTHS ? month : present;
        } catch (DateTimeException unreadable) {
            return present;
        }
    }
}
