package id.mumpuni.reports.evaluation;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.reports.figures.ReportHead;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way to the board for whoever names no unit; addresses of the former board lead there as well. */
@Controller
class EvaluationWay {

    private final EvaluationPeriods periods;
    private final ReportHead head;
    private final CurrentActor currentActor;

    EvaluationWay(EvaluationPeriods periods, ReportHead head, CurrentActor currentActor) {
        this.periods = periods;
        this.head = head;
        this.currentActor = currentActor;
    }

    @GetMapping({"/papan-evaluasi", "/papan"})
    String board(@RequestParam(required = false) @Nullable UUID periode, RedirectAttributes redirect) {
        redirect.addAttribute("periode", periode);
        return "redirect:/papan-evaluasi/" + first(periode);
    }

    @GetMapping({"/papan-evaluasi/pegawai", "/papan/pegawai"})
    String people(
            @RequestParam(required = false) @Nullable UUID periode,
            @RequestParam(required = false) @Nullable EvaluationFigure keadaan,
            @RequestParam(required = false) @Nullable EvaluationFigure tahap,
            RedirectAttributes redirect) {
        redirect.addAttribute("periode", periode);
        redirect.addAttribute("keadaan", keadaan == null ? tahap : keadaan);
        return "redirect:/papan-evaluasi/" + first(periode) + "/pegawai";
    }

    /** The offices of the city see the whole period, others where their view begins. */
    private UUID first(@Nullable UUID periode) {
        UUID top = head.first();
        if (periode == null || !currentActor.get().hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR)) {
            return top;
        }
        return periods.find(periode).map(EvaluationPeriods.Period::unitId).orElse(top);
    }
}
