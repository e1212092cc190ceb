package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.workplans.CoreValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A few people of the team side by side: the regulation asks appraisers to compare results and behaviour between people
 * (PermenPANRB 6/2022, Lampiran IV.B.1). Only people of one's own team in that period are ever shown.
 */
@Controller
class CompareController {

    static final int MOST = 4;

    /** One column of the comparison. */
    record Side(TeamRow row, JudgementView.Peek peek, JudgedRecord record) {}

    private final TeamList team;
    private final JudgementView person;
    private final CurrentActor currentActor;
    private final Clock clock;

    CompareController(TeamList team, JudgementView person, CurrentActor currentActor, Clock clock) {
        this.team = team;
        this.person = person;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping("/penilaian-bawahan/banding")
    String compare(@RequestParam UUID periode, @RequestParam(defaultValue = "") Set<UUID> orang, Model model) {
        List<TeamRow> rows = team.of(currentActor.get().employeeId(), periode, LocalDate.now(clock));
        List<Side> sides = rows.stream()
                .filter(row -> orang.contains(row.id()))
                .limit(MOST)
                .map(this::side)
                .toList();
        model.addAttribute("period", periode);
        model.addAttribute("rows", rows);
        model.addAttribute("sides", sides);
        model.addAttribute("chosen", orang);
        model.addAttribute("left", Math.max(0, orang.size() - sides.size()));
        model.addAttribute("values", CoreValue.values());
        model.addAttribute("levels", ExpectationLevel.values());
        return "appraisal/rating/compare";
    }

    private Side side(TeamRow row) {
        JudgementView.Peek peek = person.peek(row.id());
        return new Side(row, peek, person.record(row.id(), peek.texts().plan()));
    }
}
