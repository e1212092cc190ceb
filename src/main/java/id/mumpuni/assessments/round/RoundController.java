package id.mumpuni.assessments.round;

import id.mumpuni.assessments.rules.RoundPhase;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
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

/** The rounds: how far they are, and what can still be done with one that runs. */
@Controller
@RequestMapping("/asesmen")
class RoundController {

    private static final String LIST = "/asesmen";

    private final Rounds rounds;
    private final RoundFilling filling;
    private final CancelRound cancelRound;
    private final MoveClosingDay moveClosingDay;
    private final PersonnelPolicy personnel;

    RoundController(
            Rounds rounds,
            RoundFilling filling,
            CancelRound cancelRound,
            MoveClosingDay moveClosingDay,
            PersonnelPolicy personnel) {
        this.rounds = rounds;
        this.filling = filling;
        this.cancelRound = cancelRound;
        this.moveClosingDay = moveClosingDay;
        this.personnel = personnel;
    }

    @RoundAccess.MayRead
    @GetMapping
    String list(ListQuery query, @RequestParam(required = false) @Nullable RoundPhase keadaan, Model model) {
        model.addAttribute("page", rounds.page(query, keadaan));
        model.addAttribute("query", query);
        model.addAttribute("keadaan", keadaan);
        model.addAttribute("phases", RoundPhase.values());
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("may", personnel.here());
        return "assessments/round/list";
    }

    @RoundAccess.MayRead
    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        Round round = rounds.get(id);
        if (round.phase() == RoundPhase.OPENING) {
            return "redirect:" + LIST + "/" + id + "/pembukaan";
        }
        model.addAttribute("round", round);
        model.addAttribute("excluded", rounds.excluded(id));
        model.addAttribute("whole", filling.whole(id));
        model.addAttribute("agencies", filling.agencies(id));
        model.addAttribute("may", personnel.here());
        return "assessments/round/show";
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{id}/pembatalan")
    String cancel(@PathVariable UUID id, @RequestParam(defaultValue = "") String alasan, RedirectAttributes redirect) {
        redirect.addFlashAttribute("alasan", alasan);
        return Forms.settle(LIST + "/" + id, redirect, "rounds.cancelled", () -> cancelRound.cancel(id, alasan));
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{id}/batas-waktu")
    String move(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate tanggal,
            RedirectAttributes redirect) {
        return Forms.settle(LIST + "/" + id, redirect, "rounds.moved", () -> moveClosingDay.move(id, tanggal));
    }
}
