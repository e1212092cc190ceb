package id.mumpuni.explanation.page;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.ResultGrounds;
import id.mumpuni.appraisal.ResultRules;
import id.mumpuni.appraisal.ToldFeedback;
import id.mumpuni.appraisal.YearTrends;
import id.mumpuni.audit.ChainHead;
import id.mumpuni.objection.ObjectionAccount;
import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.workplans.CoreValue;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what a result came from. The caller guards it. */
@Component
class ExplanationPage {

    static final String VIEW = "explanation/show";

    /** What the modules below tell. */
    @Component
    record Sources(
            ResultGrounds grounds,
            ToldFeedback feedback,
            ResultRules rules,
            ObjectionAccount objections,
            YearTrends trends,
            ChainHead chain) {}

    /** What is read here. */
    @Component
    record Reading(
            ExplainedResults results, OwnWords words, Judged judged, Clocks clocks, Papers papers, Changes changes) {}

    private final Sources sources;
    private final Reading reading;
    private final PatternNote patternNote;
    private final CurrentActor currentActor;

    ExplanationPage(Sources sources, Reading reading, PatternNote patternNote, CurrentActor currentActor) {
        this.sources = sources;
        this.reading = reading;
        this.patternNote = patternNote;
        this.currentActor = currentActor;
    }

    void show(UUID id, Model model) {
        Actor actor = currentActor.get();
        ExplainedResult result = reading.results().get(id);
        boolean own = actor.is(result.employeeId());
        model.addAttribute("result", result);
        model.addAttribute("departure", reading.results().departure(id));
        model.addAttribute("quadrant", new Quadrant(sources.grounds(), result));
        model.addAttribute("own", own);
        model.addAttribute("officer", actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR));
        model.addAttribute("opensEvidence", own || result.judges(actor.employeeId()));
        model.addAttribute("levels", ExpectationLevel.values());
        model.addAttribute("values", CoreValue.values());
        model.addAttribute("rules", sources.rules().of(id));
        model.addAttribute("clocks", reading.clocks().of(id));
        model.addAttribute("trend", sources.trends().of(id));
        parts(result, own, model);
        organisation(result, own, model);
        course(id, model);
    }

    private void parts(ExplainedResult result, boolean own, Model model) {
        ResultGrounds.Grounds grounds = sources.grounds().of(result.id());
        model.addAttribute("grounds", grounds);
        model.addAttribute("words", reading.words().of(result.id(), own || result.handedIn()));
        model.addAttribute("recorded", reading.words().recorded(grounds));
        UUID plan = grounds.planId();
        model.addAttribute(
                "feedback",
                Feedback.of(
                        plan == null
                                ? new ToldFeedback.All(List.of(), false)
                                : sources.feedback().of(result.id(), plan, result.starts(), result.ends())));
    }

    private void organisation(ExplainedResult result, boolean own, Model model) {
        String organisation = result.organisation();
        if (organisation != null) {
            model.addAttribute("pattern", sources.grounds().pattern(result.periodId(), organisation));
        }
        model.addAttribute("patternNote", patternNote.of(result.id(), own));
    }

    private void course(UUID id, Model model) {
        model.addAttribute("judged", reading.judged().of(id));
        model.addAttribute("objection", sources.objections().of(id));
        model.addAttribute("papers", reading.papers().of(id));
        model.addAttribute("chain", sources.chain().latest());
        model.addAttribute("changes", reading.changes().of(id));
    }
}
