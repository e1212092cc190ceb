package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.clock.Standings;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.CalibrationAnswer;
import id.mumpuni.appraisal.process.OwnAppraisals;
import id.mumpuni.appraisal.special.Specials;
import id.mumpuni.workplans.CoreValue;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** One person of the team: the self-assessment with room for feedback beside it, and until when. The caller guards it. */
@Component
class JudgementPage {

    static final String VIEW = "appraisal/rating/person";

    private final TeamList team;
    private final JudgementView person;
    private final OwnAppraisals appraisals;
    private final AppraisalPolicy policy;
    private final Standings standings;
    private final Viewer viewer;

    JudgementPage(
            TeamList team,
            JudgementView person,
            OwnAppraisals appraisals,
            AppraisalPolicy policy,
            Standings standings,
            Viewer viewer) {
        this.team = team;
        this.person = person;
        this.appraisals = appraisals;
        this.policy = policy;
        this.standings = standings;
        this.viewer = viewer;
    }

    void show(UUID id, Model model) {
        Specials.Special special = person.special(id);
        model.addAttribute("special", special);
        model.addAttribute("earlier", person.earlier(special));
        TeamRow row = team.get(id, viewer.id(), viewer.today());
        model.addAttribute("row", row);
        model.addAttribute("appraisal", appraisals.get(id));
        JudgementView.Peek peek = person.peek(id);
        model.addAttribute("peek", peek);
        model.addAttribute("record", person.record(id, peek.texts().plan()));
        model.addAttribute("levels", ExpectationLevel.values());
        model.addAttribute("values", CoreValue.values());
        model.addAttribute("may", policy.on(id));
        model.addAttribute("standing", standings.get(id));
        TabledPerson.OnTable tabled = person.tabled(id);
        model.addAttribute("tabled", tabled);
        model.addAttribute("answers", CalibrationAnswer.values());
        if (!model.containsAttribute("answerForm")) {
            model.addAttribute("answerForm", CalibrationAnswerController.Form.of(row, tabled));
        }
    }
}
